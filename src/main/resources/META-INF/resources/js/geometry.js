/** Where a slice lies in the patient (PS3.3 C.7.6.2.1.1): x to the left, y to the back, z to the head. */

const LETTERS = [['L', 'R'], ['P', 'A'], ['S', 'I']];

/** Letters of a direction, the strongest axis first, oblique parts above a quarter as a second letter. */
export function letters(direction) {
  return direction
    .map((value, axis) => ({ size: Math.abs(value), letter: LETTERS[axis][value >= 0 ? 0 : 1] }))
    .filter((part) => part.size > 0.25)
    .sort((a, b) => b.size - a.size)
    .slice(0, 2)
    .map((part) => part.letter)
    .join('');
}

/** What stands at the four edges of the image. */
export function edges(imageOrientation) {
  const row = imageOrientation.slice(0, 3);
  const column = imageOrientation.slice(3, 6);
  const minus = (direction) => direction.map((value) => -value);
  return { right: letters(row), left: letters(minus(row)), bottom: letters(column), top: letters(minus(column)) };
}

/** The position of a slice along the axis it is nearest to, such as "S 34.5 mm". */
export function position(imageOrientation, positionMm) {
  const [a, b, c, d, e, f] = imageOrientation;
  const normal = [b * f - c * e, c * d - a * f, a * e - b * d].map(Math.abs);
  const axis = normal.indexOf(Math.max(...normal));
  const value = positionMm[axis];
  return `${LETTERS[axis][value >= 0 ? 0 : 1]} ${Math.abs(value).toFixed(1)} mm`;
}
