declare module "virtual:geodata" {
  /** The address of each part of the compiled geodata by its name (scripts/vite-plugin-geodata.ts); each is JSON. */
  const urls: Readonly<Record<string, string>>;
  export default urls;
}
