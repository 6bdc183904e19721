/** Reports as data, and every way to write them. Renderers never sort and never decide. */
export { FORMATS, FORMATS_OF, type Format } from './format.ts';
export type { CheckReport, CheckResult, ComparedBundle, ComparisonReport, DiffReport, ExplainReport, GraphReport, PublishedBundle, PublishReport, Report, ValidatedBundle, ValidateReport, } from './model.ts';
export { renderReport } from './render-report.ts';
export { RULES_FORMATS, type RulesFormat, renderRules } from './render-rules.ts';
