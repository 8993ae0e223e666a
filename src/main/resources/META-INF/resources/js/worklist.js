/** The worklist: asks every two seconds and changes only the rows that changed, so that focus and selection stay. */

import * as api from './api.js';
import { element, fill, shape } from './dom.js';
import {
  STATES, age, clock, count, dateAndTime, millilitres, percent, personName, recipientWord, sexAndAge, stateWord, typeLong, typeShort,
} from './words.js';

const POLL_MILLIS = 2000;
const HIDDEN_POLL_MILLIS = 10000;

const table = document.getElementById('worklist');
const groups = new Map();
const rows = new Map();
let knownPositives = null;
let lastAnswerAt = null;

function group(state) {
  if (!groups.has(state)) {
    const heading = element('th.group', { scope: 'rowgroup', colspan: 6 });
    const body = element('tbody', { 'data-state': state, hidden: true }, element('tr', {}, heading));
    table.append(body);
    groups.set(state, { body, heading });
  }
  return groups.get(state);
}

function resultCell(row) {
  if (row.state === 'POSITIVE') {
    return element('td.result', { 'data-label': 'Result' },
      element('ul.findings', {}, ...row.findings.map((finding) => element('li', {},
        element('abbr', { title: typeLong(finding.type) }, typeShort(finding.type)), ' ',
        element('strong', {}, millilitres(finding.volumeMl)), ' ',
        element('span.dim', {}, percent(finding.probability))))),
      row.corrected ? element('span.tag', {}, 'corrected') : null);
  }
  const words = {
    WAITING: row.reason || 'Images are still arriving',
    NEGATIVE: 'No hemorrhage found',
    NOT_ANALYSED: row.reason,
  };
  return element('td.result', { 'data-label': 'Result' }, element('span', {}, words[row.state] ?? row.reason),
    row.corrected ? element('span.tag', {}, 'corrected') : null);
}

function deliveryItem(delivery) {
  const attempts = delivery.state === 'DELIVERED' ? null : `, ${count(delivery.attempts, 'attempt')}`;
  return element(`li.delivery.${delivery.state.toLowerCase()}`, { title: delivery.lastError || null },
    shape(delivery.state), element('span', {}, recipientWord(delivery.recipient)),
    element('span.dim', {}, ` ${stateWord(delivery.state).toLowerCase()}`, attempts));
}

function cells(row) {
  const address = `study.html?study=${encodeURIComponent(row.studyInstanceUid)}`;
  const name = personName(row.patient.name) || 'No name';
  return [
    element('td.state', { 'data-label': 'State' },
      element(`span.badge.${row.state.toLowerCase()}`, {}, shape(row.state), element('span', {}, stateWord(row.state)))),
    resultCell(row),
    element('th.patient', { scope: 'row', 'data-label': 'Patient' },
      element('a.open', { href: address }, element('bdi', {}, name)),
      element('span.line.dim', {}, [sexAndAge(row.patient, row.startedAt ?? row.receivedAt), row.patient.id].filter(Boolean).join(', '))),
    element('td.study', { 'data-label': 'Study' },
      element('span', {}, row.description || 'No description'),
      element('span.line.dim', {}, [row.accessionNumber, count(row.seriesCount, 'series'), count(row.instanceCount, 'image')]
        .filter(Boolean).join(', '))),
    element('td.received', { 'data-label': 'Received' },
      element('time.age', { datetime: row.receivedAt, title: dateAndTime(row.receivedAt) }),
      element('span.line.dim', {}, clock(row.receivedAt))),
    element('td.sent', { 'data-label': 'Sent to' }, row.deliveries.length
      ? element('ul.deliveries', {}, ...row.deliveries.map(deliveryItem))
      : element('span.dim', {}, 'nothing yet')),
  ];
}

/** Makes or renews one row; untouched where nothing but its age changed. */
function renew(row) {
  const { ageSeconds, ...rest } = row;
  const content = JSON.stringify(rest);
  let known = rows.get(row.studyInstanceUid);
  if (!known) {
    known = { node: element('tr.row', { 'data-study': row.studyInstanceUid }), content: null };
    rows.set(row.studyInstanceUid, known);
  }
  if (known.content !== content) {
    const focused = known.node.contains(document.activeElement);
    fill(known.node, ...cells(row));
    known.content = content;
    if (focused) {
      known.node.querySelector('a.open').focus();
    }
  }
  known.node.querySelector('.age').textContent = `${age(ageSeconds)} ago`;
  return known.node;
}

/** Puts nodes in order behind the heading row and moves only those that stand wrongly, since moving drops focus. */
function arrange(body, nodes) {
  let before = body.firstElementChild;
  for (const node of nodes) {
    const next = before.nextElementSibling;
    if (next !== node) {
      const focused = node.contains(document.activeElement) ? document.activeElement : null;
      body.insertBefore(node, next);
      focused?.focus();
    }
    before = node;
  }
}

function show(list) {
  const present = new Set(list.map((row) => row.studyInstanceUid));
  for (const [uid, known] of rows) {
    if (!present.has(uid)) {
      known.node.remove();
      rows.delete(uid);
    }
  }
  const counts = [];
  for (const state of STATES) {
    const members = list.filter((row) => row.state === state);
    const { body, heading } = group(state);
    fill(heading, stateWord(state), element('span.number', {}, ` ${members.length}`));
    arrange(body, members.map(renew));
    body.hidden = members.length === 0;
    counts.push(element(`span.count.${state.toLowerCase()}`, { 'data-count': members.length },
      shape(state), element('b', {}, members.length), ` ${stateWord(state).toLowerCase()}`));
  }
  fill(document.getElementById('counts'), ...counts);
  document.getElementById('empty').hidden = list.length > 0;
  table.hidden = list.length === 0;
  announce(list.filter((row) => row.state === 'POSITIVE'));
}

/** Tells a listener about a positive that was not there before, and shows the number in the tab. */
function announce(positives) {
  const now = new Set(positives.map((row) => row.assessmentId));
  if (knownPositives && positives.some((row) => !knownPositives.has(row.assessmentId))) {
    document.getElementById('announcement').textContent = `New positive study. ${count(positives.length, 'positive')} on the list.`;
  }
  knownPositives = now;
  document.title = `${positives.length ? `(${positives.length}) ` : ''}Worklist - Bellwether`;
}

async function poll() {
  const status = document.getElementById('connection');
  try {
    show(await api.worklist());
    lastAnswerAt = Date.now();
    status.className = 'connection live';
    fill(status, 'Live');
  } catch (failure) {
    if (!(failure instanceof api.ApiError)) {
      console.error(failure);
    }
    status.className = 'connection lost';
    fill(status, shape('DEAD'), `Not up to date: ${failure.message} `,
      lastAnswerAt ? `Last answer ${clock(lastAnswerAt)}.` : 'No answer so far.');
  }
  setTimeout(poll, document.hidden ? HIDDEN_POLL_MILLIS : POLL_MILLIS);
}

const STEPS = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

document.addEventListener('keydown', (event) => {
  const step = STEPS[event.key];
  if (!step || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const links = [...table.querySelectorAll('a.open')];
  if (links.length) {
    event.preventDefault();
    const at = links.indexOf(document.activeElement);
    links[at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + step))].focus();
  }
});

poll();
