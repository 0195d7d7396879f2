/** English words of the dialog that shares and embeds. */
export const shareDialog = {
  linkToView: "Link to this view",
  copyLink: "Copy link",
  share: "Share…",
  copied: "Copied",
  copyRefused: "The browser refused to copy. The text is selected: copy it with the keyboard.",
  embed: "Embed in a page",
  width: "Width",
  height: "Height",
  fullWidth: "full width",
  pixels: (count: number) => `${count} px`,
  readersOwn: "the reader’s own",
  code: "Code for your page",
  copyCode: "Copy the code",
  frameShows: (when: string) =>
    `The map and its time controls at this view, opening on ${when}, with the map’s credits and a link to the full explorer.`,
  frameLook: (language: string, theme: string, width: string, height: string) =>
    `Language: ${language}. Theme: ${theme}. Size: ${width} by ${height}.`,
} as const;
