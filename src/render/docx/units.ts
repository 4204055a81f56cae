/** Word's units: twips for lengths (1/20 point, 1/1440 inch), half-points for type, eighths of a point for lines. */

/**
 * Millimetres to whole twips, to nearest: unlike the library's own conversion, which rounds down and makes A4 a twip narrow.
 *
 * @throws {RangeError} If `length` is negative or not finite: always our bug, never the user's.
 * @see ECMA-376 Part 1, §22.9.2.14 (ST_TwipsMeasure)
 */
export function mm(length: number): number {
  if (!Number.isFinite(length) || length < 0) throw new RangeError(`not a length: ${length} mm`);
  return Math.round((length / 25.4) * 1440);
}

/** Points to twips, for spacing. */
export const points = (length: number): number => Math.round(length * 20);

/** Points to half-points, for the size of type: 13 gives 26. */
export const halfPoints = (size: number): number => Math.round(size * 2);

/** Points to eighths of a point, for the thickness of lines. */
export const eighths = (width: number): number => Math.round(width * 8);

/** Column widths in twips whose sum is the rounded sum of the millimetres, so that the columns fill the text width exactly. */
export function columnTwips(widths: readonly number[]): readonly number[] {
  let reached = 0;
  return widths.map((width) => {
    const start = mm(reached);
    reached += width;
    return mm(reached) - start;
  });
}

export const inPoints = (millimetres: number): number => (millimetres / 25.4) * 72;
