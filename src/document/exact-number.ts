/** Digits that a double always holds. */
const SAFE_DIGITS = 15;

/** Longest number that is spelled out without an exponent. */
const MAX_PLAIN = 40;

/** Longest hexadecimal or octal number that is read digit by digit; longer ones are beyond every double. */
const MAX_PREFIXED = 400;

interface Decimal {
  readonly sign: string;
  /** Without zeros at either end; empty for zero. */
  readonly digits: string;
  readonly exponent: number;
}

/**
 * The text of a number that was read as another one, because no double holds it: `9223372036854775807`, `1e400`. Equal
 * numbers have equal texts.
 */
export function exactNumber(text: string, value: number): string | undefined {
  const isShort = text.length <= SAFE_DIGITS && Number.isFinite(value) && value !== 0;
  if (isShort || Number.isNaN(value)) return undefined;
  const written = readDecimal(text);
  if (written === undefined) return undefined;
  const read = readDecimal(String(value));
  const isSame = read !== undefined && read.digits === written.digits && read.exponent === written.exponent;
  return isSame ? undefined : spell(written);
}

function readDecimal(text: string): Decimal | undefined {
  const plain = text.length <= MAX_PREFIXED && /^0[xo]/.test(text) ? BigInt(text).toString() : text;
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(plain) ?? [];
  const all = whole + fraction;
  if (all === '') return undefined;
  let [start, end] = [0, all.length];
  while (all[start] === '0') start += 1;
  while (end > start && all[end - 1] === '0') end -= 1;
  const digits = all.slice(start, end);
  const exponent = Number(power) - fraction.length + (all.length - end);
  return { sign: sign === '-' ? '-' : '', digits, exponent: digits === '' ? 0 : exponent };
}

function spell({ sign, digits, exponent }: Decimal): string {
  const places = Math.max(digits.length, digits.length + exponent, -exponent);
  if (places > MAX_PLAIN) return `${sign}${digits}e${exponent}`;
  if (exponent >= 0) return sign + digits + '0'.repeat(exponent);
  const padded = digits.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}
