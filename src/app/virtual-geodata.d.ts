declare module "virtual:geodata" {
  /** Address of the compiled geodata: JSON that holds a `Dataset` (src/model/dataset.ts). */
  const url: string;
  export default url;
  /** Address of the texts read beside the map: JSON that holds a `Reading` (src/model/reading.ts). */
  export const readingUrl: string;
}
