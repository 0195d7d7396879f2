const stagesOfUnit = 100;
const dayMs = 86_400_000;

/**
 * Geodata of about that many features in one layer, as files' text by name: units of a hundred stages each with the legs between
 * them, all properties filled in.
 */
export function syntheticGeodata(features: number): ReadonlyMap<string, string> {
  const unitCount = Math.max(Math.round(features / (2 * stagesOfUnit - 1)), 1);
  const units = Array.from({ length: unitCount }, (_, unit) => ({
    id: `roa-synthetic-${unit}`,
    name: `Synthetic unit ${unit}`,
    short_name: `Unit ${unit}`,
    side: "roa",
    echelon: "division",
    arm: "infantry",
    symbol_code: "1".repeat(20),
    layer: "prague",
    cites: "book",
  }));
  const collection = { type: "FeatureCollection", features: units.flatMap(({ id }, unit) => featuresOf(id, unit)) };
  return new Map([
    ["units.json", JSON.stringify({ units })],
    ["sources.json", JSON.stringify([{ id: "book", type: "book", title: "A book", custom: { read: "excerpt" } }])],
    [
      "accounts.json",
      JSON.stringify({
        span: { start: "1945-01-01", end: "1945-05-30" },
        accounts: [{ id: "one", title: "One", summary: "The only account.", cites: "book" }],
        chapters: [],
      }),
    ],
    ["prague.geojson", JSON.stringify(collection)],
  ]);
}

function featuresOf(unitId: string, unit: number): readonly object[] {
  const lat = 50 + (unit % 7) * 0.1;
  const lonOf = (stage: number): number => Number((10 + (unit % 10) * 0.5 + stage * 0.01).toFixed(6));
  return Array.from({ length: stagesOfUnit }, (_, stage) => stage).flatMap((stage) => {
    const day = new Date(Date.UTC(1945, 0, 1) + stage * dayMs).toISOString().slice(0, 10);
    const here = {
      type: "Feature",
      properties: {
        id: `stage-${unit}-${stage}`,
        kind: "stage",
        title: "Halt",
        summary: "The unit is here and nothing more is known of it.",
        certainty: "attested",
        precision_m: 500,
        cites: "book, chapter 5",
        unit: unitId,
        arrive: day,
        depart: day,
        arrive_at: `${day}T08:00:00+01:00`,
        depart_at: `${day}T09:00:00+01:00`,
        variant_1: "Another says so.",
        variant_1_cites: "book",
      },
      geometry: { type: "Point", coordinates: [lonOf(stage), lat] },
    };
    if (stage === 0) return [here];
    const way = {
      type: "Feature",
      properties: {
        id: `leg-${unit}-${stage}`,
        kind: "leg",
        title: "Road",
        summary: "From one halt to the next.",
        certainty: "attested",
        cites: "book",
        unit: unitId,
        from: `stage-${unit}-${stage - 1}`,
        to: `stage-${unit}-${stage}`,
        mode: "march",
        route: "inferred",
      },
      geometry: {
        type: "LineString",
        coordinates: [
          [lonOf(stage - 1), lat],
          [Number((lonOf(stage - 1) + 0.005).toFixed(6)), lat],
          [lonOf(stage), lat],
        ],
      },
    };
    return [here, way];
  });
}
