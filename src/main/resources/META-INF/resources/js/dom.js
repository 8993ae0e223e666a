/** Builds elements. Text only ever enters as text: nothing here, or in any other module, parses markup. */

const SVG = 'http://www.w3.org/2000/svg';

/** Said aloud, since on a narrow screen the tables are laid out as cards and lose what they are. */
const ROLES = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' };
const HEADER_ROLES = { col: 'columnheader', row: 'rowheader', rowgroup: 'rowheader' };

/**
 * Makes an element.
 * @param {string} name tag, optionally with classes: 'td.reason.dim'
 * @param {object} [attributes] attributes; null, undefined and false leave one out, true gives an empty one
 * @param {...(Node|string|number|null|undefined)} children nodes, or text
 */
export function element(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const node = document.createElement(tag);
  if (classes.length) {
    node.className = classes.join(' ');
  }
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(key, value === true ? '' : String(value));
    }
  }
  const role = ROLES[tag] ?? (tag === 'th' ? HEADER_ROLES[attributes.scope] : null);
  if (role) {
    node.setAttribute('role', role);
  }
  fill(node, ...children);
  return node;
}

/** Replaces what an element contains. */
export function fill(node, ...children) {
  node.replaceChildren(...children
    .flat()
    .filter((child) => child !== null && child !== undefined && child !== '')
    .map((child) => (child instanceof Node ? child : document.createTextNode(String(child)))));
}

const PATHS = {
  POSITIVE: [['path', { d: 'M8 1.5 15.2 14.5H.8z', fill: 'currentColor' }],
    ['path', { d: 'M8 6v4.2M8 11.5v1.5', stroke: '#14100e', 'stroke-width': 1.7 }]],
  WAITING: [['circle', { cx: 8, cy: 8, r: 6.3, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6, 'stroke-dasharray': '3 2.2' }],
    ['path', { d: 'M8 4.5V8l2.5 1.8', fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 }]],
  NEGATIVE: [['circle', { cx: 8, cy: 8, r: 6.3, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 }],
    ['path', { d: 'M4.8 8h6.4', stroke: 'currentColor', 'stroke-width': 1.8 }]],
  NOT_ANALYSED: [['path', { d: 'M8 1 15 8 8 15 1 8z', fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 }],
    ['path', { d: 'M5.8 6.3a2.2 2.2 0 1 1 2.9 2.1c-.5.2-.7.5-.7 1.1M8 10.8v1.3', fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 }]],
  DELIVERED: [['path', { d: 'M2.5 8.5 6.3 12.3 13.5 4', fill: 'none', stroke: 'currentColor', 'stroke-width': 2 }]],
  PENDING: [['circle', { cx: 3.3, cy: 8, r: 1.5, fill: 'currentColor' }], ['circle', { cx: 8, cy: 8, r: 1.5, fill: 'currentColor' }],
    ['circle', { cx: 12.7, cy: 8, r: 1.5, fill: 'currentColor' }]],
  DEAD: [['path', { d: 'M3.5 3.5l9 9M12.5 3.5l-9 9', stroke: 'currentColor', 'stroke-width': 2 }]],
};
PATHS.DISAGREES = [['path', { d: 'M2 6h12M2 10.5h12M11 2 5 14.5', stroke: 'currentColor', 'stroke-width': 1.8 }]];
PATHS.ANALYSED = PATHS.DELIVERED;

/**
 * Draws the shape of a state, so that no state is told by its colour alone.
 * @param {string} state POSITIVE, WAITING, NEGATIVE, NOT_ANALYSED, ANALYSED, DELIVERED, PENDING or DEAD
 */
export function shape(state) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'shape');
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of PATHS[state] ?? []) {
    const part = document.createElementNS(SVG, tag);
    Object.entries(attributes).forEach(([key, value]) => part.setAttribute(key, String(value)));
    svg.append(part);
  }
  return svg;
}
