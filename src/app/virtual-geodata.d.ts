declare module "virtual:geodata" {
  /** Address of the compiled geodata: JSON that holds a `Dataset` (src/model/dataset.ts). */
  const url: string;
  export default url;
}
