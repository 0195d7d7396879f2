/** English name of the switch for keys of one character. */
export const letterKeys = "Keys of one character (N, P, M, T, / and ?) work everywhere";

/** English words of the list of keys: each key, or some that belong together, and what it does. */
export const keyList: readonly (readonly [key: string, meaning: string])[] = [
  ["Space", "Play, pause"],
  ["←, →", "On the slider: an hour on busy days, a day on others"],
  ["Page Up, Page Down", "A week"],
  ["N, P", "Next, previous event"],
  ["/", "Search"],
  ["M, T", "To the map, to the slider"],
  ["Home, End", "Start and end of the march"],
  ["+, −", "Zoom, with the focus on the map"],
  ["Esc", "Close the panel, leave the tour"],
  ["?", "This list"],
];
