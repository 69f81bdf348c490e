"""Draws the pictures that the starter network learns from: 1000 small programs, each a class.

No photograph is used anywhere. A class is a program with its own constants; a picture is one call of
it with its own place, turn, size, colours, background and noise. Telling the programs apart whatever
the call takes edges, textures, contours and figure from ground, which is what photographs need too.

Four families, after the literature on pretraining without natural images:

- iterated function systems (Kataoka et al., "Pre-training without Natural Images", IJCV 2022);
- small sine networks over the plane, a kind of shader (Baradad et al., "Procedural Image Programs", NeurIPS 2022);
- noise with a given spectrum (Baradad et al., "Learning to See by Looking at Noise", NeurIPS 2021);
- radial contours (Kataoka et al., "Replacing Labeled Real-image Datasets", CVPR 2022).

Everything is drawn in batches with torch, on the processor or a GPU, from one number a batch.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

N_FRACTALS, N_SHADERS, N_SPECTRA, N_CONTOURS = 350, 300, 100, 250
N_CLASSES = N_FRACTALS + N_SHADERS + N_SPECTRA + N_CONTOURS
N_MAPS, N_CHAINS, N_STEPS, N_WARM = 4, 192, 56, 6
N_UNITS = 12
N_HARMONICS, N_RINGS = 8, 4
MARGIN = 1.15
"""Pictures are drawn this much larger than asked for and cropped."""


@dataclass(frozen=True)
class Programs:
    """The constants of all classes, made once from a seed; on the device that draws."""

    maps: Tensor
    """(N_FRACTALS, N_MAPS, 2, 3): contractions of the plane."""
    map_chance: Tensor
    """(N_FRACTALS, N_MAPS): how often each is taken."""
    first: Tensor
    """(N_SHADERS, 4, N_UNITS): from x, y, radius and 1 to the first layer of sines."""
    second: Tensor
    third: Tensor
    spectra: Tensor
    """(N_SPECTRA, 6): slope, band centre, band weight, stretch, number of tones, sharpness."""
    contours: Tensor
    """(N_CONTOURS, N_HARMONICS, 2): cosine and sine parts of the radius."""
    rings: Tensor
    """(N_CONTOURS, N_RINGS): relative sizes of the contours inside each other."""
    palettes: Tensor
    """(N_CLASSES, 3, 3): three colours of each class; half of the calls take other ones."""

    @classmethod
    def make(cls, seed: int, device: torch.device) -> Programs:
        """Return the programs of a seed."""
        g = torch.Generator().manual_seed(seed)
        parts = (
            *_make_fractals(g),
            torch.randn(N_SHADERS, 4, N_UNITS, generator=g) * torch.tensor([2.6, 2.6, 2.0, 2.0])[:, None],
            torch.randn(N_SHADERS, N_UNITS, N_UNITS, generator=g) * 0.75,
            torch.randn(N_SHADERS, N_UNITS, 3, generator=g) * 0.55,
            _make_spectra(g),
            *_make_contours(g),
            torch.rand(N_CLASSES, 3, 3, generator=g),
        )
        return cls(*(part.to(device) for part in parts))


def draw(programs: Programs, labels: Tensor, size_px: int, generator: torch.Generator) -> Tensor:
    """Draw one picture for each label.

    Args:
        programs: from Programs.make.
        labels: (B,) int64 class numbers, sorted so that each family stands together; on the device.
        size_px: side of the pictures.
        generator: on the device; everything random comes from it.

    Returns:
        (B, 3, size_px, size_px) float32 in 0..1.
    """
    call = _Call(programs, generator, labels.device, round(size_px * MARGIN))
    palettes = call.palettes(labels)
    bounds = (0, N_FRACTALS, N_FRACTALS + N_SHADERS, N_FRACTALS + N_SHADERS + N_SPECTRA, N_CLASSES)
    families = (call.fractals, call.shaders, call.spectra, call.contours)
    pictures = []
    for family, (low, high) in zip(families, zip(bounds, bounds[1:], strict=False), strict=True):
        chosen = (labels >= low) & (labels < high)
        if chosen.any():
            pictures.append(family(labels[chosen] - low, palettes[chosen]))
    return call.finished(torch.cat(pictures), size_px)


class _Call:
    """One batch being drawn."""

    def __init__(self, programs: Programs, generator: torch.Generator, device: torch.device, size_px: int) -> None:
        self._programs = programs
        self._g = generator
        self._device = device
        self._size = size_px
        line = torch.linspace(-1, 1, size_px, device=device)
        self._y, self._x = torch.meshgrid(line, line, indexing="ij")

    def palettes(self, labels: Tensor) -> Tensor:
        own = (self._programs.palettes[labels] + self._normal(len(labels), 3, 3) * 0.08).clamp(0, 1)
        other = self._uniform(len(labels), 3, 3)
        return torch.where(self._uniform(len(labels), 1, 1) < 0.5, own, other)

    def fractals(self, numbers: Tensor, palettes: Tensor) -> Tensor:
        """Play the chaos game: many points at once, each thrown about by maps taken by chance."""
        n = len(numbers)
        maps = self._programs.maps[numbers]
        maps = maps * (1 + 0.06 * self._normal(*maps.shape))
        chance = self._programs.map_chance[numbers]
        points = self._uniform(n, N_CHAINS, 2) * 2 - 1
        choices = torch.multinomial(chance, N_CHAINS * (N_STEPS + N_WARM), replacement=True, generator=self._g)
        choices = choices.view(n, N_CHAINS, -1)
        rows = torch.arange(n, device=self._device)[:, None]
        kept = []
        for step in range(N_STEPS + N_WARM):
            chosen = maps[rows, choices[:, :, step]]
            points = (chosen[..., :2] @ points[..., None])[..., 0] + chosen[..., 2]
            if step >= N_WARM:
                kept.append(points)
        density = self._density(self._placed(torch.cat(kept, dim=1)))
        figure = torch.log1p(density) / torch.log1p(density).amax((1, 2), keepdim=True).clamp_min(1e-6)
        near, far = palettes[:, 0, :, None, None], palettes[:, 1, :, None, None]
        colour = near + (far - near) * figure[:, None]
        return self._on_ground(colour, (figure * 2.5).clamp(0, 1), palettes)

    def shaders(self, numbers: Tensor, palettes: Tensor) -> Tensor:
        """Send every point of the plane through a small network of sines."""
        p = self._programs
        rgb = self._shade(p.first[numbers], p.second[numbers], p.third[numbers])
        mixed = torch.einsum("bchw,bcd->bdhw", rgb, palettes) / palettes.sum(1).clamp_min(0.3)[:, :, None, None]
        keeps_own = self._uniform(len(numbers), 1, 1, 1) < 0.5
        return torch.where(keeps_own, rgb, mixed.clamp(0, 1))

    def spectra(self, numbers: Tensor, palettes: Tensor) -> Tensor:
        """Shape white noise in the frequency plane, then cut it into tones."""
        slope, centre, weight, stretch, tones, sharpness = self._programs.spectra[numbers].T[:, :, None, None]
        n, size = len(numbers), self._size
        fy = torch.fft.fftfreq(size, device=self._device)[:, None]
        fx = torch.fft.rfftfreq(size, device=self._device)[None]
        angle = self._uniform(n, 1, 1) * math.pi
        u = fx * angle.cos() + fy * angle.sin()
        v = (-fx * angle.sin() + fy * angle.cos()) * stretch
        frequency = (u.square() + v.square()).sqrt().clamp_min(1 / size)
        band = torch.exp(-((frequency.log() - centre.log()) ** 2) * 4)
        amplitude = frequency.pow(-slope) / (1 / size) ** (-slope) + weight * band
        amplitude[:, 0, 0] = 0
        noise = torch.fft.rfft2(self._normal(n, size, size)) * amplitude
        field = torch.fft.irfft2(noise, s=(size, size))
        field = field / field.std((1, 2), keepdim=True).clamp_min(1e-6)
        wave = 0.5 + 0.5 * torch.tanh(sharpness * torch.sin(field * tones))
        return self._three_tones(wave, torch.sigmoid(field), palettes)

    def contours(self, numbers: Tensor, palettes: Tensor) -> Tensor:
        """Fill contours that are given as a radius for each direction, one inside the other."""
        harmonics = self._programs.contours[numbers]
        harmonics = harmonics * (1 + 0.15 * self._normal(*harmonics.shape))
        x, y = self._moved(len(numbers), spread=0.35, smallest=0.9, largest=2.4)
        theta, radius = torch.atan2(y, x), (x.square() + y.square()).sqrt()
        k = torch.arange(1, N_HARMONICS + 1, device=self._device)[None, :, None, None]
        angles = theta[:, None] * k
        parts = harmonics[..., 0, None, None] * angles.cos() + harmonics[..., 1, None, None] * angles.sin()
        ratio = radius / (1 + parts.sum(1)).clamp_min(0.15)
        inside = torch.sigmoid((1 - ratio) * 40)
        rings = self._programs.rings[numbers]
        stripes = torch.sigmoid((ratio[:, None] - rings[:, :, None, None]) * 40).sum(1)
        tone = 0.5 + 0.5 * torch.cos(stripes * math.pi)
        shade = 0.75 + 0.25 * torch.cos(ratio * 1.5)
        colour = self._three_tones(tone, shade, palettes)
        return self._on_ground(colour, inside, palettes)

    def finished(self, pictures: Tensor, size_px: int) -> Tensor:
        """Crop, mirror, and vary light, colour and noise, as cameras and hands do."""
        n = len(pictures)
        room = self._size - size_px
        top = int(torch.randint(room + 1, (1,), generator=self._g, device=self._device))
        left = int(torch.randint(room + 1, (1,), generator=self._g, device=self._device))
        pictures = pictures[:, :, top : top + size_px, left : left + size_px]
        pictures = torch.where(self._uniform(n, 1, 1, 1) < 0.5, pictures, pictures.flip(3))
        grey = pictures.mean(1, keepdim=True)
        saturation = torch.where(self._uniform(n, 1, 1, 1) < 0.12, 0.0, 0.5 + self._uniform(n, 1, 1, 1))
        pictures = grey + (pictures - grey) * saturation
        mean = pictures.mean((1, 2, 3), keepdim=True)
        pictures = mean + (pictures - mean) * (0.5 + self._uniform(n, 1, 1, 1))
        pictures = pictures + (self._uniform(n, 1, 1, 1) - 0.5) * 0.4
        soft = functional.avg_pool2d(functional.pad(pictures, (1, 1, 1, 1), mode="reflect"), 3, stride=1)
        pictures = torch.where(self._uniform(n, 1, 1, 1) < 0.3, soft, pictures)
        noise = self._normal(n, 3, size_px, size_px) * (0.06 * self._uniform(n, 1, 1, 1))
        return (pictures + noise).clamp(0, 1)

    # Small steps

    def _shade(self, first: Tensor, second: Tensor, third: Tensor) -> Tensor:
        x, y = self._moved(len(first), spread=0.5, smallest=0.3, largest=1.8)
        radius = (x.square() + y.square()).sqrt()
        inputs = torch.stack([x, y, radius, torch.ones_like(x)], dim=-1).flatten(1, 2)
        hidden = torch.sin(inputs @ first)
        hidden = torch.sin(hidden @ second * 1.6 + 0.3 * self._normal(len(first), 1, N_UNITS))
        rgb = torch.sigmoid(hidden @ third * 1.4)
        return rgb.view(len(first), self._size, self._size, 3).permute(0, 3, 1, 2)

    def _ground(self, n: int, palettes: Tensor) -> Tensor:
        """Return what stands behind a figure: plain, shaded, or some other program's picture."""
        plain = palettes[:, 2, :, None, None].expand(-1, -1, self._size, self._size)
        slope = self._normal(n, 2)[:, :, None, None] * 0.25
        shaded = plain + (slope[:, 0] * self._x + slope[:, 1] * self._y)[:, None]
        p = self._programs
        other = torch.randint(N_SHADERS, (n,), generator=self._g, device=self._device)
        busy = self._shade(p.first[other], p.second[other], p.third[other])
        kind = self._uniform(n, 1, 1, 1)
        return torch.where(kind < 0.45, shaded, torch.where(kind < 0.8, busy, plain + (busy - 0.5) * 0.3))

    def _on_ground(self, colour: Tensor, mask: Tensor, palettes: Tensor) -> Tensor:
        ground = self._ground(len(colour), palettes)
        return ground + (colour - ground) * mask[:, None]

    def _three_tones(self, tone: Tensor, shade: Tensor, palettes: Tensor) -> Tensor:
        first, second, third = (palettes[:, i, :, None, None] for i in range(3))
        return (first + (second - first) * tone[:, None]) * 0.8 + (third * shade[:, None]) * 0.2

    def _moved(self, n: int, *, spread: float, smallest: float, largest: float) -> tuple[Tensor, Tensor]:
        """Return the plane's coordinates as seen by n calls: turned, stretched, scaled and shifted."""
        angle = self._uniform(n, 1, 1) * 2 * math.pi
        scale = smallest * (largest / smallest) ** self._uniform(n, 1, 1)
        aspect = torch.exp(0.2 * self._normal(n, 1, 1))
        dx, dy = ((self._uniform(n, 1, 1) * 2 - 1) * spread for _ in range(2))
        x, y = self._x - dx, self._y - dy
        turned_x = (x * angle.cos() + y * angle.sin()) * scale * aspect
        turned_y = (-x * angle.sin() + y * angle.cos()) * scale / aspect
        return turned_x, turned_y

    def _placed(self, points: Tensor) -> Tensor:
        """Turn and scale point clouds so that they fill most of the picture."""
        n = len(points)
        low, high = points.amin(1, keepdim=True), points.amax(1, keepdim=True)
        points = (points - (low + high) / 2) / ((high - low).amax(2, keepdim=True) / 2).clamp_min(1e-3)
        angle = self._uniform(n, 1) * 2 * math.pi
        cos, sin = angle.cos(), angle.sin()
        x, y = points[..., 0], points[..., 1]
        turned = torch.stack([x * cos + y * sin, -x * sin + y * cos], dim=-1)
        scale = 0.45 + 0.6 * self._uniform(n, 1, 1)
        return turned * scale + (self._uniform(n, 1, 2) - 0.5) * 0.5

    def _density(self, points: Tensor) -> Tensor:
        """Count the points that fall into each pixel; (B, size, size)."""
        n, size = len(points), self._size
        pixels = ((points + 1) / 2 * size).long()
        inside = ((pixels >= 0) & (pixels < size)).all(2)
        flat = pixels[..., 1].clamp(0, size - 1) * size + pixels[..., 0].clamp(0, size - 1)
        counts = torch.zeros(n, size * size, device=self._device)
        counts.scatter_add_(1, flat, inside.float())
        counts = counts.view(n, 1, size, size)
        return functional.avg_pool2d(functional.pad(counts, (1, 1, 1, 1)), 3, stride=1)[:, 0] * 4 + counts[:, 0]

    def _uniform(self, *shape: int) -> Tensor:
        return torch.rand(*shape, generator=self._g, device=self._device)

    def _normal(self, *shape: int) -> Tensor:
        return torch.randn(*shape, generator=self._g, device=self._device)


def _make_fractals(g: torch.Generator) -> tuple[Tensor, Tensor]:
    """Return contractions with singular values that give neither dust nor a blob.

    Source: Anderson and Farrell, "Improving Fractal Pre-training", WACV 2022 (the sum of sigma-factors).
    """
    angles = torch.rand(N_FRACTALS, N_MAPS, 2, generator=g) * 2 * math.pi
    sizes = 0.35 + 0.5 * torch.rand(N_FRACTALS, N_MAPS, 2, generator=g)
    sizes[..., 1] *= 0.4 + 0.6 * torch.rand(N_FRACTALS, N_MAPS, generator=g)
    signs = torch.where(torch.rand(N_FRACTALS, N_MAPS, generator=g) < 0.3, -1.0, 1.0)
    sizes[..., 1] *= signs
    turn = [torch.stack([torch.stack([a.cos(), -a.sin()], -1), torch.stack([a.sin(), a.cos()], -1)], -2)
            for a in angles.unbind(-1)]  # fmt: skip
    linear = turn[0] @ torch.diag_embed(sizes) @ turn[1]
    shift = torch.rand(N_FRACTALS, N_MAPS, 2, 1, generator=g) * 2 - 1
    chance = linear.det().abs().clamp_min(0.03)
    n_maps = torch.randint(2, N_MAPS + 1, (N_FRACTALS, 1), generator=g)
    chance = torch.where(torch.arange(N_MAPS)[None] < n_maps, chance, 0.0)
    return torch.cat([linear, shift], dim=-1), chance


def _make_spectra(g: torch.Generator) -> Tensor:
    low = torch.tensor([0.6, 0.03, 0.0, 1.0, 0.8, 0.8])
    high = torch.tensor([2.4, 0.35, 0.8, 6.0, 4.0, 8.0])
    return low + (high - low) * torch.rand(N_SPECTRA, 6, generator=g)


def _make_contours(g: torch.Generator) -> tuple[Tensor, Tensor]:
    fall = torch.arange(1, N_HARMONICS + 1).float().pow(-0.6)[None, :, None]
    rare = (torch.rand(N_CONTOURS, N_HARMONICS, 1, generator=g) < 0.45).float()
    harmonics = torch.randn(N_CONTOURS, N_HARMONICS, 2, generator=g) * fall * rare * 0.28
    rings = torch.rand(N_CONTOURS, N_RINGS, generator=g) * 1.1
    return harmonics, torch.where(torch.rand(N_CONTOURS, N_RINGS, generator=g) < 0.6, rings, 9.0)
