#!/usr/bin/env python3
"""Makes public/basemap/relief-light.webp and relief-dark.webp: tint and shade of Central Europe in Web Mercator.

    python3 scripts/basemap/relief.py TILE

TILE is usr/share/marble/data/maps/earth/srtm/3/000001/000001_000008.jpg of the Debian package marble-qt-data
(`apt-get download marble-qt-data && dpkg -x marble-qt-data_*.deb marble`): a grey JPEG of 675 x 675 pixels, equirectangular,
0 to 22.5 E and 67.5 to 45 N, grey = elevation, derived from SRTM (public domain). Needs python3-numpy, python3-pil, gmt and
gmt-gshhg-full. Run by a maintainer; the two pictures are committed.

The source resolves 2 to 3 km and is full of JPEG blocks, so the blocks are taken out first, then an edge-preserving filter is
run twice: scarps stay crisp and plains go flat. Light falls from three sides, so that no range disappears.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

TARGET = Path(__file__).resolve().parents[2] / "public" / "basemap"

# The pictures: upper left corner in Web Mercator metres, size in pixels and metres to a pixel. The work is done at half that.
LEFT, TOP = 1001875.417, 7265424.819
WIDTH, HEIGHT, PIXEL = 1360, 1657, 900.0
FINE = PIXEL / 2
EARTH = 6378137.0

# The tile: degrees at its upper left corner, pixels to a degree; and the part of it that is used, with a rim for the filters.
TILE_WEST, TILE_NORTH, TILE_SCALE = 0.0, 67.5, 30.0
BLOCK = 8
PART = {"columns": slice(264, 606), "rows": slice(384, 652)}

# Lights: direction they come from and height over the horizon in degrees, share.
LIGHTS = ((320, 40, 0.60), (270, 40, 0.22), (10, 45, 0.18))
STEEPER = 1.1
# Shade under this is haze and is dropped.
HAZE = 0.012
# Contrast of the shade by grey value of the ground: lowlands speak softly.
CONTRAST = ((75, 0.35), (105, 0.6), (125, 1.0), (150, 1.15), (205, 1.15))

THEMES = {
    "light": {
        "ramp": ((72, "#DDE5D6"), (90, "#E4E9DA"), (105, "#EBECDD"), (118, "#F0EDDF"), (132, "#EFE7D6"),
                 (150, "#E8DDCA"), (172, "#E2D8CA"), (192, "#ECE8E2"), (208, "#F7F5F2")),
        "shadow": ("#7F7468", 1.9, 0.62),
        "lit": ("#FFFDF5", 1.15, 0.75),
        "water": "#C6D5DA",
        "quality": 70,
    },
    "dark": {
        "ramp": ((72, "#1C2427"), (95, "#20282A"), (112, "#242B2B"), (130, "#2A2E2C"), (150, "#32322E"),
                 (175, "#3B3935"), (195, "#464541"), (210, "#504F4B")),
        "shadow": ("#0A0E10", 1.7, 0.80),
        "lit": ("#8A867B", 0.85, 0.75),
        "water": "#0F181D",
        "quality": 70,
    },
}

# Reservoirs filled after 1945, as boxes west, south, east, north that hold no other lake. Names: water-of-1945.ts.
LATER_WATER = (
    (14.10, 49.45, 14.25, 49.62), (13.95, 48.60, 14.25, 48.80), (12.38, 50.02, 12.50, 50.10), (18.77, 49.88, 18.97, 49.96),
    (19.45, 49.34, 19.65, 49.47), (19.15, 49.68, 19.25, 49.75), (14.36, 51.58, 14.44, 51.67), (10.69, 47.57, 10.78, 47.66),
    (10.49, 46.75, 10.56, 46.85),
)


def main(tile_path):
    tile = np.asarray(Image.open(tile_path).convert("L"), dtype=float)
    grey = without_blocks(without_blocks(tile, axis=1), axis=0)[PART["rows"], PART["columns"]]
    smooth = guided(guided(blurred(grey, 0.55), 2.2, 9.0), 3.2, 9.0)
    ground = blurred(in_mercator(smooth), 1.6)
    shade = shading(ground)
    water = water_share()
    for name, theme in THEMES.items():
        picture = Image.fromarray(coloured(ground, shade, water, theme))
        # Two by two pixels become one, which hides the last of the grain.
        picture = picture.resize((WIDTH, HEIGHT), Image.BOX)
        path = TARGET / f"relief-{name}.webp"
        picture.save(path, quality=theme["quality"], method=6)
        print(path.name, path.stat().st_size, "bytes")


def without_blocks(values, axis):
    """Softens the steps at JPEG block edges, the more the smaller they are: a large step is a real slope."""
    a = values.T.copy() if axis == 0 else values.copy()
    for edge in range(BLOCK, a.shape[1] - 2, BLOCK):
        far, near, here, beyond = (a[:, edge + offset].copy() for offset in (-2, -1, 0, 1))
        step = here - near
        moved = step * np.exp(-((np.abs(step) / 9) ** 2))
        a[:, edge - 2] = far + moved * 0.18
        a[:, edge - 1] = near + moved * 0.36
        a[:, edge] = here - moved * 0.36
        a[:, edge + 1] = beyond - moved * 0.18
    return a.T if axis == 0 else a


def blurred(values, sigma):
    """Gaussian blur; sigma in pixels."""
    reach = int(3 * sigma) + 1
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    padded = np.pad(values, reach, "edge")
    rows = sum(weight * padded[:, i:i + values.shape[1]] for i, weight in enumerate(kernel))
    return sum(weight * rows[i:i + values.shape[0]] for i, weight in enumerate(kernel))


def guided(values, sigma, noise):
    """Edge-preserving filter (He, Sun and Tang's guided filter with a Gaussian window): variance under `noise` is flattened."""
    mean = blurred(values, sigma)
    variance = blurred(values * values, sigma) - mean * mean
    keep = variance / (variance + noise)
    return blurred(keep, sigma) * values + blurred(mean * (1 - keep), sigma)


def mercator_axes():
    """Longitude of every column and latitude of every row of the fine grid, at pixel centres, in degrees."""
    x = LEFT + (np.arange(WIDTH * 2) + 0.5) * FINE
    y = TOP - (np.arange(HEIGHT * 2) + 0.5) * FINE
    return np.degrees(x / EARTH), np.degrees(2 * np.arctan(np.exp(y / EARTH)) - np.pi / 2)


def in_mercator(part):
    """The part of the tile on the fine Web Mercator grid, by cubic convolution."""
    lon, lat = mercator_axes()
    columns = (lon - TILE_WEST) * TILE_SCALE - 0.5 - PART["columns"].start
    rows = (TILE_NORTH - lat) * TILE_SCALE - 0.5 - PART["rows"].start
    return cubic(cubic(part, rows, axis=0), columns, axis=1)


def cubic(values, positions, axis):
    """Keys's cubic convolution (a = -1/2) of rows (axis 0) or columns (axis 1) at fractional positions."""
    base = np.floor(positions).astype(int)
    share = positions - base
    result = 0
    for offset in (-1, 0, 1, 2):
        distance = np.abs(share - offset)
        weight = np.where(distance <= 1, 1.5 * distance**3 - 2.5 * distance**2 + 1,
                          -0.5 * distance**3 + 2.5 * distance**2 - 4 * distance + 2)
        taken = np.take(values, np.clip(base + offset, 0, values.shape[axis] - 1), axis=axis)
        result = result + taken * (weight[:, None] if axis == 0 else weight[None, :])
    return result


def shading(ground):
    """How much brighter (positive) or darker than flat land each point is."""
    slope_y, slope_x = np.gradient(ground)
    east, north = -slope_x * STEEPER, slope_y * STEEPER
    length = np.sqrt(east * east + north * north + 1)
    shade = 0
    for azimuth, altitude, share in LIGHTS:
        turn, height = np.radians(90 - azimuth), np.radians(altitude)
        light = (np.cos(height) * (np.cos(turn) * east + np.sin(turn) * north) + np.sin(height)) / length
        shade = shade + share * (light - np.sin(height))
    shade = shade + 0.06 * np.clip((ground - blurred(ground, 7)) / 6.0, -1.5, 1.5)
    shade = shade * np.interp(ground, *zip(*CONTRAST))
    return np.sign(shade) * np.maximum(np.abs(shade) - HAZE, 0)


def water_share():
    """Share of water, 0 to 1, at every point of the fine grid: sea and the lakes of 1945 over 4 square kilometres, from GSHHG."""
    step = 1 / 120
    west, east, south, north = 8.8, 20.2, 45.8, 54.7
    with tempfile.TemporaryDirectory() as folder:
        grid, text = Path(folder, "mask.nc"), Path(folder, "mask.txt")
        region = f"-R{west}/{east}/{south}/{north}"
        subprocess.run(["gmt", "grdlandmask", region, f"-I{step}", "-Df", "-A4", "-N1/0/1/0/1", f"-G{grid}"], check=True, cwd=folder)
        with text.open("w") as out:
            subprocess.run(["gmt", "grd2xyz", str(grid), "-Z"], check=True, cwd=folder, stdout=out)
        values = np.loadtxt(text)
    columns = round((east - west) / step) + 1
    mask = values.reshape(-1, columns)
    lon, lat = west + np.arange(columns) * step, north - np.arange(mask.shape[0]) * step
    for box_west, box_south, box_east, box_north in LATER_WATER:
        mask[np.ix_((lat > box_south) & (lat < box_north), (lon > box_west) & (lon < box_east))] = 0
    fine_lon, fine_lat = mercator_axes()
    share = cubic(cubic(blurred(mask, 0.8), (north - fine_lat) / step, axis=0), (fine_lon - west) / step, axis=1)
    return np.clip((share - 0.3) / 0.3, 0, 1)


def coloured(ground, shade, water, theme):
    """The ground tinted by height, then shaded, then flooded, as 8-bit RGB."""
    heights, colours = zip(*theme["ramp"])
    channels = np.array([rgb(colour) for colour in colours])
    colour = np.stack([np.interp(ground, heights, channels[:, i]) for i in range(3)], -1)
    for (paint, strength, most), side in ((theme["shadow"], -shade), (theme["lit"], shade)):
        depth = np.clip(side * strength, 0, 3)[..., None]
        depth = most * (1 - np.exp(-depth / most))
        colour = colour * (1 - depth) + rgb(paint) * depth
    wet = water[..., None]
    return np.clip(colour * (1 - wet) + rgb(theme["water"]) * wet, 0, 255).astype(np.uint8)


def rgb(colour):
    return np.array([int(colour[i:i + 2], 16) for i in (1, 3, 5)], dtype=float)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
