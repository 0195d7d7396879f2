/** Whether keys that are pressed there write: a field for text, a date or an hour. */
export function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== "range" && target.type !== "checkbox" && target.type !== "radio")
  );
}
