interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Exponents beyond this would make numbers of thousands of digits. */
const MAX_EXPONENT = 100;

/** Whether a double stands for the decimal number that was written: whole numbers beyond 2^53 may not. */
export function isSafeNumber(value: number): boolean {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return false;
  const { digits, exponent } = toDecimal(value);
  return digits.toString().length <= 16 && Math.abs(exponent) <= MAX_EXPONENT;
}

/** Whether `value` is a whole multiple of `step`, in decimal arithmetic: 0.3 is one of 0.1. Both must be safe. */
export function isMultiple(value: number, step: number): boolean {
  if (step === 0) return value === 0;
  const [left, right] = align(value, step);
  return left % right === 0n;
}

/** The least common multiple of two steps above 0, `undefined` when no double holds it. */
export function commonMultiple(a: number, b: number): number | undefined {
  const [left, right, exponent] = align(a, b);
  const multiple = (left / greatestDivisor(left, right)) * right;
  return exactNumber(multiple, exponent);
}

/**
 * The multiple of a step that is nearest to a value, from above for sign 1, from below for -1; another one than the value
 * where that is excluded. `undefined` when no double holds it. Both must be safe.
 */
export function nearestMultiple(value: number, step: number, sign: 1 | -1, isExcluded: boolean): number | undefined {
  const [left, right, exponent] = align(value, step);
  const rest = ((left % right) + right) % right;
  const below = left - rest;
  const isOnStep = rest === 0n;
  const above = isOnStep ? left : below + right;
  const nearest = sign === 1 ? above : below;
  return exactNumber(isOnStep && isExcluded ? nearest + right * BigInt(sign) : nearest, exponent);
}

/** `factor` times `step`, without the noise of doubles. */
export function timesStep(factor: number, step: number): number {
  const { digits, exponent } = toDecimal(step);
  return Number(`${BigInt(Math.trunc(factor)) * digits}e${exponent}`);
}

/** A double whose decimal digits are the given ones. */
function exactNumber(digits: bigint, exponent: number): number | undefined {
  const value = Number(`${digits}e${exponent}`);
  if (!isSafeNumber(value)) return undefined;
  const written = toDecimal(value);
  const least = Math.min(written.exponent, exponent);
  return shift(written, least) === shift({ digits, exponent }, least) ? value : undefined;
}

function align(a: number, b: number): [bigint, bigint, number] {
  const left = toDecimal(a);
  const right = toDecimal(b);
  const exponent = Math.min(left.exponent, right.exponent);
  return [shift(left, exponent), shift(right, exponent), exponent];
}

function shift({ digits, exponent }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(exponent - to);
}

function toDecimal(value: number): Decimal {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}
