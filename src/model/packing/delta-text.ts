/**
 * Whole numbers as text, for lists of small steps: half as long as digits and commas, and JSON all the same. Each number is folded
 * so that its sign is its last bit, and written in digits of five bits, lowest first; a sixth bit says that another digit follows.
 */
const [firstCharacter, more] = [63, 32];

/** Writes whole numbers between -2^30 and 2^30. */
export function encodeDeltas(numbers: readonly number[]): string {
  let text = "";
  for (const number of numbers) {
    let rest = number < 0 ? -2 * number - 1 : 2 * number;
    while (rest >= more) {
      text += String.fromCharCode(firstCharacter + more + (rest % more));
      rest = Math.floor(rest / more);
    }
    text += String.fromCharCode(firstCharacter + rest);
  }
  return text;
}

/** Reads what {@link encodeDeltas} has written. Throws where a text ends within a number. */
export function decodeDeltas(text: string): number[] {
  const numbers: number[] = [];
  let [folded, place] = [0, 1];
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - firstCharacter;
    folded += (digit % more) * place;
    place *= more;
    if (digit >= more) continue;
    numbers.push(folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2);
    [folded, place] = [0, 1];
  }
  if (place !== 1) throw new Error("the text of a line breaks off");
  return numbers;
}
