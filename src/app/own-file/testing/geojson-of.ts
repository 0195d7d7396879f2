/** A Feature of a geometry, right or wrong. */
export const feature = (geometry: unknown, properties: object = {}) => ({ type: "Feature", properties, geometry });
/** A Point feature of any coordinates. */
export const point = (...coordinates: readonly unknown[]) => feature({ type: "Point", coordinates });
/** A point that nothing is wrong with. */
export const good = point(14.42, 50.08);
/** A FeatureCollection. */
export const collection = (...features: readonly unknown[]) => ({ type: "FeatureCollection", features });
/** A LineString geometry. */
export const line = (...coordinates: readonly unknown[]) => ({ type: "LineString", coordinates });
/** A Polygon feature. */
export const polygon = (...rings: readonly unknown[]) => feature({ type: "Polygon", coordinates: rings });
