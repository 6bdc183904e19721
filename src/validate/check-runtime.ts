import { formatPath, nearestName } from '../base/index.ts';
import type { Contract, Interface } from '../contract/index.ts';
import type { DocumentNode } from '../document/index.ts';
import type { FindingPlace } from '../rules/index.ts';
import type { CheckContext } from './check-context.ts';
import { joinAlternatives } from './value-words.ts';

/** How the service runs: the interfaces that health and metrics name, upgrades, scaling. */
export function checkRuntime(context: CheckContext): void {
  checkProbe('health', 'HEALTH', context);
  checkProbe('metrics', 'METRICS', context);
  checkUpgrades(context);
  checkScaling(context);
}

function checkProbe(name: 'health' | 'metrics', prefix: 'HEALTH' | 'METRICS', context: CheckContext): void {
  const { contract, findings } = context;
  const probe = contract.runtime?.node.get(name);
  const named = probe?.get('interface');
  if (probe === undefined || named?.text === undefined) return;
  const target = contract.interfaces.find((each) => each.name === named.text);
  const askable = contract.interfaces.filter((each) => each.type !== 'event');
  if (target === undefined && !areNamesKnown(contract)) return;
  if (target === undefined) {
    findings.add(
      `${prefix}_INTERFACE_NOT_FOUND`,
      { name: named.text, fix: adviseInterface(named.text, askable) },
      named,
    );
    return;
  }
  if (target.type === 'event') {
    findings.add(`${prefix}_INTERFACE_INVALID`, { name: named.text, fix: adviseInterface(named.text, askable) }, named);
    return;
  }
  const path = probe.get('path');
  const hasPath = path !== undefined && path.value !== '';
  if (target.type === 'http' && !hasPath)
    findings.add(`${prefix}_PATH_REQUIRED`, { name: named.text }, path ?? missingPath(probe));
  if (target.type === 'grpc' && path !== undefined) findings.add(`${prefix}_PATH_IGNORED`, { name: named.text }, path);
}

/** False when an interface lacks a readable name, which is a finding of its own: it may be the one that is meant. */
function areNamesKnown({ root }: Contract): boolean {
  const list = root.get('interfaces');
  return list === undefined || (list.isList && list.items().every((item) => (item.get('name')?.text ?? '') !== ''));
}

function missingPath(probe: DocumentNode): FindingPlace {
  return { ...probe.location(), path: formatPath([...probe.path, 'path']) };
}

function adviseInterface(name: string, askable: readonly Interface[]): string {
  const names = [...new Set(askable.map((each) => each.name).filter((each) => each !== ''))];
  const near = nearestName(name, names);
  if (near !== undefined) return `Write ${near}.`;
  return names.length > 0
    ? `Name one of the interfaces: ${joinAlternatives(names)}.`
    : 'Declare an http or grpc interface.';
}

function checkUpgrades({ contract, findings }: CheckContext): void {
  const strategy = contract.runtime?.node.at('lifecycle', 'upgradeStrategy');
  if (strategy?.text === 'ordered' && contract.runtime?.stateType === 'stateless') {
    findings.add('UPGRADE_STRATEGY_STATE_MISMATCH', {}, strategy);
  }
}

function checkScaling({ contract, findings }: CheckContext): void {
  const { scaling, runtime } = contract;
  if (scaling === undefined) return;
  if (runtime?.workload === 'job') findings.add('JOB_SCALING_NOT_ALLOWED', {}, scaling.node);
  // Not those of the model, where a fixed number of copies stands for both.
  const [min, max] = [scaling.node.get('min')?.value, scaling.node.get('max')?.value];
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    findings.add('SCALING_MIN_EXCEEDS_MAX', { min, max }, scaling.node);
  }
}
