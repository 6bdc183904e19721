import type { Finding } from '../../base/index.ts';
import type { ProtoEnum, ProtoField, ProtoFile, ProtoMessage, Reservations } from './proto-file.ts';
import { protoFinding } from './proto-finding.ts';
import { MAP_KEYS } from './type-kinds.ts';

/** What a compiler would refuse inside one message. */
export function checkMessage(message: ProtoMessage, file: ProtoFile): Finding[] {
  const findings = message.fields.flatMap((field) => checkField(field, message, file));
  const numbers = new Map<number, string>();
  for (const field of message.fields) {
    const other = numbers.get(field.number);
    if (other !== undefined) {
      const text = `the fields ${other} and ${field.name} of ${message.name} have the same number ${field.number}`;
      findings.push(protoFinding(text, 'Give one of them a number of its own.', field.at));
    }
    numbers.set(field.number, field.name);
  }
  for (const oneof of message.oneofs) {
    if (message.fields.some((field) => field.oneof === oneof.name)) continue;
    findings.push(protoFinding(`the oneof ${oneof.name} has no fields`, 'Remove it or add a field.', oneof.at));
  }
  return findings;
}

function checkField(field: ProtoField, message: ProtoMessage, file: ProtoFile): Finding[] {
  const findings: Finding[] = [];
  const add = (text: string, fix: string) => findings.push(protoFinding(text, fix, field.at));
  const label = labelProblem(field, file.syntax);
  if (label !== undefined) add(label, 'Correct the label of the field.');
  if (field.mapKey !== undefined && !MAP_KEYS.has(field.mapKey.text)) {
    add(`a map cannot have keys of type ${field.mapKey.text}`, 'Use a whole number type, bool or string.');
  }
  if (isReserved(field, message.reserved)) {
    add(`the field ${field.name} = ${field.number} uses a reserved number or name`, 'Choose a new number and name.');
  }
  return findings;
}

/** @see Protocol Buffers Language Guide, proto2, proto3 and editions: Field Labels */
function labelProblem(field: ProtoField, syntax: string): string | undefined {
  if (syntax === 'proto2') {
    const isBare = field.label === undefined && field.mapKey === undefined && field.oneof === undefined;
    return isBare ? `the field ${field.name} needs 'optional', 'required' or 'repeated' in proto2` : undefined;
  }
  const isWrong = field.label === 'required' || (field.label === 'optional' && syntax !== 'proto3');
  return isWrong ? `the field ${field.name} must not be '${field.label}' in ${syntax}` : undefined;
}

/** What a compiler would refuse inside one enum. */
export function checkEnum(kind: ProtoEnum, file: ProtoFile): Finding[] {
  const findings: Finding[] = [];
  const first = kind.values[0];
  if (first === undefined) return [protoFinding(`the enum ${kind.name} has no values`, 'Add a value.', kind.at)];
  if (file.syntax === 'proto3' && first.number !== 0) {
    const text = `the first value of ${kind.name} must be 0 in proto3`;
    findings.push(protoFinding(text, 'Begin with a value such as NAME_UNSPECIFIED = 0.', first.at));
  }
  const allowsAliases = kind.options.some((option) => option.name === 'allow_alias' && option.value === 'true');
  const numbers = new Set<number>();
  for (const value of kind.values) {
    if (numbers.has(value.number) && !allowsAliases) {
      const text = `the value ${value.name} of ${kind.name} repeats the number ${value.number}`;
      findings.push(protoFinding(text, 'Give it a number of its own or set allow_alias.', value.at));
    }
    numbers.add(value.number);
    if (isReserved(value, kind.reserved)) {
      const text = `the value ${value.name} = ${value.number} uses a reserved number or name`;
      findings.push(protoFinding(text, 'Choose a new number and name.', value.at));
    }
  }
  return findings;
}

function isReserved(item: { readonly name: string; readonly number: number }, reserved: Reservations): boolean {
  return (
    reserved.names.some(({ name }) => name === item.name) ||
    reserved.ranges.some(({ first, last }) => first <= item.number && item.number <= last)
  );
}
