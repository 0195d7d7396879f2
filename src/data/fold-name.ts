const letters: Readonly<Record<string, string>> = { ß: "ss", ł: "l", ø: "o", đ: "d", æ: "ae", œ: "oe", ı: "i" };

/** A name for comparison: lower case, without accents, hyphens, spaces or points. "Lnáře" and "lnare" are one, "Bad Muskau" and "Bad-Muskau" too. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[ßłøđæœı]/gu, (letter) => letters[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
