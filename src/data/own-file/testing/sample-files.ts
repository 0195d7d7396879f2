/** A small file of each format, with every member that a reader of it looks at. */
export const sampleFiles: Readonly<Record<string, string>> = {
  "plain.geojson": JSON.stringify({
    type: "FeatureCollection",
    crs: { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } },
    features: [
      {
        type: "Feature",
        id: "a",
        properties: { name: "A", date: "1945-05-06~", men: 12 },
        geometry: { type: "Point", coordinates: [14.4, 50.1] },
      },
      {
        type: "Feature",
        properties: { start: "1945-05-05", end: "1945-05-08" },
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [14, 50],
              [15, 50],
              [15, 51],
              [14, 50],
            ],
            [
              [14.5, 50.1],
              [14.6, 50.2],
              [14.6, 50.1],
              [14.5, 50.1],
            ],
          ],
        },
      },
      {
        type: "Feature",
        properties: { coordTimes: ["1945-05-06T04:00:00Z", "1945-05-06T05:00", 778_000_000] },
        geometry: {
          type: "LineString",
          coordinates: [
            [14, 50],
            [15, 50],
            [15, 51],
          ],
        },
      },
      {
        type: "Feature",
        properties: {},
        geometry: {
          type: "MultiLineString",
          coordinates: [
            [
              [14, 50, 0, -777_000_000],
              [15, 50, 0, -776_990_000],
            ],
          ],
        },
      },
    ],
  }),
  "prism.json": JSON.stringify({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        temporalGeometry: {
          type: "MovingPoint",
          datetimes: ["1945-05-06T04:00:00Z", "1945-05-06T05:00:00Z"],
          coordinates: [
            [14, 50],
            [15, 50],
          ],
          interpolation: "Step",
        },
        properties: { name: "P" },
      },
      {
        type: "Feature",
        temporalGeometry: {
          type: "MovingGeometryCollection",
          prisms: [
            {
              type: "MovingPolygon",
              datetimes: [-777_000_000_000],
              coordinates: [
                [
                  [
                    [14, 50],
                    [15, 50],
                    [15, 51],
                    [14, 50],
                  ],
                ],
              ],
            },
          ],
        },
      },
    ],
  }),
  "places.json": JSON.stringify({
    type: "FeatureCollection",
    features: [
      {
        "@id": "x",
        type: "Feature",
        properties: { title: "Praha" },
        names: [{ toponym: "Praha" }],
        descriptions: [{ value: "text" }],
        geometry: {
          type: "GeometryCollection",
          geometries: [
            {
              type: "Point",
              coordinates: [14.4, 50.1],
              when: { timespans: [{ start: { in: "1945-05" }, end: { latest: "1945-06" } }] },
            },
          ],
        },
        when: { timespans: [{ start: { earliest: "1945" } }], certainty: "uncertain" },
      },
    ],
  }),
  "a.kml": `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document><Style id="s"><LineStyle><color>ff0000ff</color></LineStyle></Style>
<Placemark id="p"><name>A</name><description><![CDATA[<b>x</b>]]></description><styleUrl>#s</styleUrl><TimeSpan><begin>1945-05-05</begin><end>1945-05-06</end></TimeSpan><ExtendedData><Data name="men"><value>12</value></Data></ExtendedData><Point><coordinates>14.4,50.1,0</coordinates></Point></Placemark>
<Placemark><gx:Track><when>1945-05-06T04:00:00Z</when><when>1945-05-06T05:00:00Z</when><gx:coord>14 50 0</gx:coord><gx:coord>15 50 0</gx:coord></gx:Track></Placemark>
<Placemark><TimeStamp><when>1945-05</when></TimeStamp><MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>14,50 15,50 15,51 14,50</coordinates></LinearRing></outerBoundaryIs></Polygon><LineString><coordinates>14,50 15,50</coordinates></LineString></MultiGeometry></Placemark></Document></kml>`,
  "a.gpx": `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="50" lon="14"><time>1945-05-06T04:00:00Z</time><name>W</name></wpt><rte><rtept lat="50" lon="14"/><rtept lat="51" lon="14"/></rte>
<trk><name>T</name><trkseg><trkpt lat="50" lon="14"><ele>1</ele><time>1945-05-06T04:00:00Z</time></trkpt><trkpt lat="51" lon="14"><time>1945-05-06T05:00:00Z</time></trkpt></trkseg><trkseg><trkpt lat="51" lon="15"><time>1945-05-06T06:00:00Z</time></trkpt></trkseg></trk></gpx>`,
  "a.csv": `name;lat;lon;date;time;end\nA;50,08;14,42;6.5.1945;14:00;\nA;50,02;14,3;1945-05-06;16:00;1945-05-07\n"B\nb";50.1;14.5;;;\n`,
};
