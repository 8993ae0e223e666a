/** The panels beside the images: result, deliveries, stages, history, series. */

import { element, fill, shape } from './dom.js';
import {
  HEMORRHAGE_TYPES, clock, count, dateAndTime, millilitres, percent, protocolWord, recipientWord, seconds, stateWord, typeLong, typeShort,
} from './words.js';

/** A state as shape and word. */
export const badge = (state) =>
  element(`span.badge.${state.toLowerCase()}`, {}, shape(state), element('span', {}, stateWord(state)));

const swatch = (type) => element(`span.swatch.${type.toLowerCase()}`, { 'aria-hidden': 'true' });

/** Result, findings, chosen series and why, model. */
export function result(panel, { assessment, study, series, newest }) {
  if (!assessment) {
    fill(panel, element('h2', {}, badge('WAITING')),
      element('p', {}, study.reason || 'Images are still arriving, or the study waits for its analysis.'));
    return;
  }
  const chosen = series.find((one) => one.seriesInstanceUid === assessment.seriesInstanceUid);
  fill(panel,
    element('h2', {}, badge(assessment.status), assessment.correctsId ? element('span.tag', {}, 'corrected') : null),
    newest && newest.id !== assessment.id
      ? element('p.notice', {}, `This assessment was replaced at ${dateAndTime(newest.createdAt)}. `,
        element('a', { href: address(newest) }, 'Show the newest'))
      : null,
    study.state === 'WAITING' ? element('p.notice', {}, 'Images of this study still wait; a corrected assessment may follow.') : null,
    findings(assessment),
    element('dl.facts', {},
      element('dt', {}, assessment.status === 'NOT_ANALYSED' ? 'Because' : 'Series read'),
      element('dd', {}, chosen ? `${seriesName(chosen)}. ` : null, assessment.reason),
      element('dt', {}, 'Assessed'),
      element('dd.figures', {}, dateAndTime(assessment.createdAt)),
      ...model(assessment.model)),
    element('p.dim', {}, 'Research use, not for clinical use.'));
}

function findings(assessment) {
  if (assessment.status !== 'POSITIVE') {
    return assessment.status === 'NEGATIVE' ? element('p', {}, 'The network found no hemorrhage above its thresholds.') : null;
  }
  return element('table.findings', {},
    element('caption.heard-only', {}, 'Findings'),
    element('thead', {}, element('tr', {}, ...['Finding', 'Volume', 'Probability', 'Key slice'].map((name) => element('th', { scope: 'col' }, name)))),
    element('tbody', {}, ...assessment.findings.map((finding) => element('tr', {},
      element('th', { scope: 'row' }, swatch(finding.type), element('abbr', { title: typeLong(finding.type) }, typeShort(finding.type)),
        element('span.line.dim', {}, typeLong(finding.type))),
      element('td.amount', {}, millilitres(finding.volumeMl)),
      element('td.amount', {}, percent(finding.probability)),
      element('td', {}, element('button', { type: 'button', 'data-slice': finding.keySlice }, `Slice ${finding.keySlice + 1}`))))));
}

function model(identity) {
  return identity ? [element('dt', {}, 'Model'), element('dd', {}, `${identity.name}, version ${identity.version}`,
    element('code.hash', { title: `SHA-256 ${identity.sha256}` }, `sha256 ${identity.sha256}`))] : [];
}

const seriesName = (one) =>
  `${one.seriesNumber === null ? '' : `${one.seriesNumber}: `}${one.description || 'no description'} (${count(one.sliceCount, 'image')})`;

const address = (assessment) =>
  `study.html?study=${encodeURIComponent(assessment.studyInstanceUid)}&assessment=${encodeURIComponent(assessment.id)}`;

/** What was sent to whom. */
export function deliveries(panel, { assessment, sent }) {
  if (sent.length === 0) {
    const words = assessment ? 'No recipient is set up.' : 'Nothing before the result.';
    fill(panel, element('h2', {}, 'Sent to'), element('p.dim', {}, words));
    return;
  }
  const heads = ['Recipient', 'State', 'Attempts', 'Time'].map((name) => element('th', { scope: 'col' }, name));
  fill(panel, element('h2', {}, 'Sent to'),
    element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...sent.map(deliveryRow))));
}

function deliveryRow(delivery) {
  const state = element(`span.delivery.${delivery.state.toLowerCase()}`, {},
    shape(delivery.state), element('span', {}, stateWord(delivery.state)));
  const time = delivery.deliveredAt
    ? element('time', { datetime: delivery.deliveredAt, title: dateAndTime(delivery.deliveredAt) }, clock(delivery.deliveredAt))
    : null;
  return element('tr', {},
    element('th', { scope: 'row' }, recipientWord(delivery.recipient)),
    element('td', {}, state, delivery.lastError ? element('span.line.error', {}, delivery.lastError) : null),
    element('td.amount', {}, delivery.attempts),
    element('td.amount', {}, time));
}

const STAGES = [['receive', 'Receive'], ['complete', 'Complete'], ['protocol', 'Protocol'], ['hemorrhage', 'Hemorrhage'], ['result', 'Result']];

/** How long each stage took. */
export function stages(panel, { assessment }) {
  panel.hidden = !assessment;
  if (assessment) {
    const millis = assessment.stageMillis;
    const sum = STAGES.reduce((total, [key]) => total + millis[key], 0);
    fill(panel, element('h2', {}, 'Seconds a stage'),
      element('table.stages', {}, element('tbody', {}, ...STAGES.map(([key, name]) => element('tr', {},
        element('th', { scope: 'row' }, name),
        element('td.amount', {}, seconds(millis[key])),
        element('td.meter', { 'aria-hidden': 'true' }, meter(sum ? millis[key] / sum : 0)))),
      element('tr.sum', {}, element('th', { scope: 'row' }, 'Together'), element('td.amount', {}, seconds(sum)), element('td', {})))));
  }
}

function meter(share) {
  const bar = element('span');
  bar.style.inlineSize = `${(share * 100).toFixed(1)}%`;
  return bar;
}

/** Earlier and later assessments of the study, where there is more than one. */
export function history(panel, { assessment, assessments }) {
  panel.hidden = assessments.length < 2;
  fill(panel, element('h2', {}, 'Assessments of this study'),
    element('ol.history', {}, ...assessments.map((one) => element('li', {},
      badge(one.status), ' ',
      one.id === assessment.id ? element('b', { 'aria-current': 'true' }, dateAndTime(one.createdAt), ' (shown)')
        : element('a', { href: address(one) }, dateAndTime(one.createdAt)),
      element('span.line.dim', {}, one.findings.map((finding) => `${typeShort(finding.type)} ${millilitres(finding.volumeMl)}`).join(', '),
        one.correctsId ? ' corrects an earlier one' : null)))));
}

const PROPERTIES = [['contrast', 'Contrast'], ['orientation', 'Orientation'], ['reconstruction', 'Reconstruction']];

/** Every series with its outcome, its reason and what header and image say of it. */
export function series(panel, { series: all, assessment }) {
  fill(panel, element('h2', {}, `Series (${all.length})`),
    element('table.series', {},
      element('thead', {}, element('tr', {}, ...['Series', 'Images', 'Outcome', 'Reason', ...PROPERTIES.map(([, name]) => name), 'Show']
        .map((name) => element('th', { scope: 'col' }, name)))),
      element('tbody', {}, ...all.map((one) => element('tr', { 'data-series': one.seriesInstanceUid,
        'data-chosen': one.seriesInstanceUid === assessment?.seriesInstanceUid },
      element('th', { scope: 'row', 'data-label': 'Series' }, element('span', {}, one.description || 'No description'),
        element('span.line.dim', {}, [one.modality, one.seriesNumber === null ? '' : `number ${one.seriesNumber}`].filter(Boolean).join(', '))),
      element('td.amount', { 'data-label': 'Images' }, one.sliceCount),
      element('td', { 'data-label': 'Outcome' }, badge(one.outcome)),
      element('td.reason', { 'data-label': 'Reason' }, one.reason),
      ...PROPERTIES.map(([key, name]) => property(name, one.protocol?.[key], key)),
      element('td', { 'data-label': '' }, element('button', { type: 'button', 'data-show': one.seriesInstanceUid, 'aria-pressed': 'false',
        'aria-label': `Show series ${one.description}` }, 'Show')))))));
}

/** What header and image say of one property; a contradiction or doubt is told in words. */
function property(label, answer, key) {
  if (!answer) {
    return element('td.property', { 'data-label': label }, element('span.dim', {}, 'not asked'));
  }
  const { header, image, probability, uncertain } = answer;
  const parts = [element('span.line', {}, element('span.dim', {}, 'header '), protocolWord(header))];
  if (image !== null) {
    parts.push(element('span.line', {}, element('span.dim', {}, 'image '), protocolWord(image), element('span.dim', {}, ` ${percent(probability)}`)));
  } else if (key === 'contrast') {
    parts.push(element('span.line.dim', {}, 'from the header only'));
  } else {
    parts.push(element('span.line.dim', {}, 'image not asked'));
  }
  if (image !== null && uncertain) {
    parts.push(element('span.line.uncertain', {}, header === null ? 'image uncertain' : 'image uncertain: the header counts'));
  } else if (header !== null && image !== null && header !== image) {
    parts.push(element('span.line.disagrees', {}, shape('DISAGREES'), ' disagree'));
  }
  return element('td.property', { 'data-label': label }, ...parts);
}

/** The meaning of the overlay's colours and dashes. */
export function legend(list, types) {
  fill(list, ...types.map((type) => element('li', {}, swatch(type),
    `${typeShort(type)}`, element('span.dim', {}, ` ${HEMORRHAGE_TYPES[type].long.toLowerCase()}`))));
}
