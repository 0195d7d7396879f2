/** Extensions that a file dialogue offers first; what a file is, its content says. */
const accepted = ".geojson,.json,.mfjson,.jsonld,.kml,.gpx,.csv,.tsv,.txt";

/** Asks for files by the browser's own dialogue, and hands over those that are chosen. */
export function pickFiles(onFiles: (files: readonly File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = accepted;
  input.addEventListener("change", () => {
    if (input.files !== null && input.files.length > 0) onFiles([...input.files]);
  });
  input.click();
}
