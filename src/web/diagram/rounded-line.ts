/** A line through points with rounded corners. */
export function roundedLine(points: readonly { x: number; y: number }[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${round(point.x)} ${round(point.y)}`;
      if (!after) return `L${round(point.x)} ${round(point.y)}`;
      const [into, out] = [towards(point, before), towards(point, after)];
      return `L${round(into.x)} ${round(into.y)}Q${round(point.x)} ${round(point.y)} ${round(out.x)} ${round(out.y)}`;
    })
    .join('');
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;

/** The point where a corner begins: seven pixels away, or half the line when that is shorter. */
function towards(
  corner: { x: number; y: number },
  other: { x: number; y: number },
): { x: number; y: number } {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y) || 1;
  const part = Math.min(7, length / 2) / length;
  return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part };
}
