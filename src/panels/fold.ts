/** Letters without their marks, in lower case: "Lnáře" is found by "lnare", "Řeporyje" by "reporyje". */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l");
}
