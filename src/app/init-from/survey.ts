import type { ContractPart, Reading, SkippedFile } from './model.ts';
import type { Project } from './project.ts';
import { selectSpecifications } from './select-specifications.ts';
import { isEnvironmentFile, readSettingsSchema } from './settings.ts';
import { readSpecification } from './specifications.ts';

/** Far more than one service has. */
const MAX_PARTS = 100;

/** What a folder holds that a contract can be made from. */
export interface Survey {
  /** Specifications of interfaces. */
  readonly specifications: readonly ContractPart[];
  /** JSON Schemas of configurations. */
  readonly schemas: readonly ContractPart[];
  /** Paths of examples of environments. */
  readonly environments: readonly string[];
  readonly skipped: readonly SkippedFile[];
}

/** Looks at every file of a project once. */
export async function surveyProject(project: Project): Promise<Survey> {
  const parts: ContractPart[] = [];
  const skipped: SkippedFile[] = [];
  for (const file of project.files) {
    const reading: Reading = (await readSpecification(project, file)) ?? (await readSettingsSchema(project, file));
    if (reading?.skipped !== undefined) skipped.push(reading.skipped);
    if (reading?.part === undefined) continue;
    if (parts.length < MAX_PARTS) parts.push(reading.part);
    else skipped.push({ file, reason: `more than ${MAX_PARTS} files describe interfaces or settings` });
  }
  const selected = selectSpecifications(parts.filter(({ kind }) => kind !== 'schema'));
  return {
    specifications: selected.parts,
    schemas: parts.filter(({ kind }) => kind === 'schema'),
    environments: project.files.filter(isEnvironmentFile),
    skipped: [...skipped, ...selected.skipped],
  };
}
