/** The words that people read: states, hemorrhage types, names, ages, amounts. */

export const STATES = ['POSITIVE', 'WAITING', 'NEGATIVE', 'NOT_ANALYSED'];

const STATE_WORDS = {
  POSITIVE: 'Positive',
  WAITING: 'Waiting',
  NEGATIVE: 'Negative',
  NOT_ANALYSED: 'Not analysed',
  ANALYSED: 'Analysed',
  DELIVERED: 'Delivered',
  PENDING: 'Pending',
  DEAD: 'Dead',
};

/** Hemorrhage types: label in the mask, short and long name, and how the outline is dashed beside its colour. */
export const HEMORRHAGE_TYPES = {
  IPH: { label: 1, short: 'IPH', long: 'Intraparenchymal', rgb: [255, 122, 69], dash: [] },
  SAH: { label: 2, short: 'SAH', long: 'Subarachnoid', rgb: [86, 190, 255], dash: [6, 3] },
  EDH_SDH: { label: 3, short: 'EDH/SDH', long: 'Epidural or subdural', rgb: [240, 228, 66], dash: [2, 2.5] },
};

export const stateWord = (state) => STATE_WORDS[state] ?? state;

/** Short name of a hemorrhage type. */
export const typeShort = (type) => HEMORRHAGE_TYPES[type]?.short ?? type;

/** Long name of a hemorrhage type. */
export const typeLong = (type) => HEMORRHAGE_TYPES[type]?.long ?? type;

export const millilitres = (volumeMl) => `${volumeMl < 100 ? volumeMl.toFixed(1) : Math.round(volumeMl)}\u00a0mL`;

/** A probability as per cent; never rounded up to certainty. */
export function percent(probability) {
  const value = probability * 100;
  if (value > 99 && value < 100) {
    return '>\u00a099\u00a0%';
  }
  return value > 0 && value < 1 ? '<\u00a01\u00a0%' : `${Math.round(value)}\u00a0%`;
}

/** A stage's duration in seconds. */
export const seconds = (millis) => `${(millis / 1000).toFixed(millis < 10000 ? 2 : 1)} s`;

/** A person's name (PN) for reading, family name first; behind it the ideographic and phonetic groups, where there are any. */
export function personName(value) {
  const groups = (value ?? '').split('=').map((group, index) => {
    const [family = '', given = '', middle = ''] = group.split('^').map((part) => part.trim());
    return [family, [given, middle].filter(Boolean).join(' ')].filter(Boolean).join(index === 0 ? ', ' : ' ');
  }).filter(Boolean);
  return groups.length > 1 ? `${groups[0]} (${groups.slice(1).join('; ')})` : groups[0] ?? '';
}

/** Sex and age at the study, from DICOM's DA birth date. */
export function sexAndAge(patient, at) {
  const born = /^(\d{4})(\d{2})(\d{2})$/.exec(patient.birthDate ?? '');
  let age = '';
  if (born) {
    const when = at ? new Date(at) : new Date();
    const birthdayPassed = (when.getMonth() + 1) * 100 + when.getDate() >= Number(born[2] + born[3]);
    const years = when.getFullYear() - Number(born[1]) - (birthdayPassed ? 0 : 1);
    age = years >= 0 && years < 130 ? `${years} y` : '';
  }
  return [patient.sex, age].filter(Boolean).join(' ');
}

/** How long ago, in the two units that matter. */
export function age(wholeSeconds) {
  const value = Math.max(0, Math.floor(wholeSeconds));
  if (value < 60) {
    return `${value} s`;
  }
  const minutes = Math.floor(value / 60);
  if (minutes < 60) {
    return `${minutes} min`;
  }
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d`;
}

const two = (value) => String(value).padStart(2, '0');

/** Local time of day. */
export function clock(instant) {
  const date = new Date(instant);
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** Local date and time, in the order that cannot be misread. */
export function dateAndTime(instant) {
  const date = new Date(instant);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${clock(instant)}`;
}

const RECIPIENTS = { ris: 'RIS', pager: 'Pager', webhook: 'Webhook', pacs: 'PACS' };

export const recipientWord = (recipient) => RECIPIENTS[recipient] ?? recipient;

/** "1 image", "40 images". */
export const count = (number, noun) => `${number} ${noun}${number === 1 || noun.endsWith('s') ? '' : 's'}`;

/** WITHOUT, SOFT_TISSUE ... as words. */
export const protocolWord = (value) =>
  (value === null || value === undefined ? 'not known' : value.toLowerCase().replaceAll('_', ' '));
