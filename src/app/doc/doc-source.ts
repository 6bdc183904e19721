import { compareText } from '../../base/index.ts';
import type { Contract, Overrides } from '../../contract/index.ts';
import { decodeText } from '../../document/index.ts';
import type { DocReport } from '../../report/index.ts';
import type { AppContext } from '../context.ts';
import { explainContract } from '../explain-source.ts';
import { loadSource } from '../load-source.ts';
import type { LoadedBundle } from '../loaded-bundle.ts';
import { presentParts } from '../present-parts.ts';
import { requireContract } from '../require-contract.ts';
import { listConfigurationKeys } from './configuration-keys.ts';
import { describeInterface } from './describe-interface.ts';
import { oneLine } from './one-line.ts';

/** Documents one contract. @throws AppError for sources that cannot be reached; UnreadableBundle for no contract */
export async function docSource(context: AppContext, source: string, overrides?: Overrides): Promise<DocReport> {
  return describeBundle(await loadSource(context, source, overrides));
}

/** Everything that a bundle says about itself; nothing is fetched. @throws UnreadableBundle when it has no contract */
export function describeBundle(bundle: LoadedBundle): DocReport {
  const contract = requireContract(bundle);
  const { documents, source, origin } = bundle;
  return {
    ...explainContract(contract),
    kind: 'doc',
    source,
    ...(origin === undefined ? {} : { digest: origin.digest }),
    ...describeService(contract),
    interfaces: contract.interfaces.map((item) => describeInterface(documents, item)),
    configurations: contract.configurations.map((configuration) => {
      const { name, schema, ref } = configuration;
      return { name, ...presentParts({ schema, ref }), ...listConfigurationKeys(documents, schema) };
    }),
    documents: listPages(bundle),
  };
}

function describeService({ service }: Contract): Pick<DocReport, 'contacts' | 'image' | 'chart'> {
  const { owner, image, chart } = service;
  const contacts = (owner?.contacts ?? []).map(({ type, value, purpose }) => ({
    type,
    value,
    ...presentParts({ purpose }),
  }));
  const chartText = chart === undefined ? undefined : `${chart.ref}:${chart.version}`;
  return { contacts, ...presentParts({ image: image?.ref, chart: chartText }) };
}

function listPages({ documents }: LoadedBundle): DocReport['documents'] {
  const paths = Object.keys(documents.files).filter((path) => /^docs\/.*\.md$/.test(path));
  return paths.sort(compareText).map((path) => ({ path, ...presentParts({ title: titleOf(documents.files[path]) }) }));
}

/** The first heading of a Markdown file. */
function titleOf(content: string | Uint8Array | undefined): string | undefined {
  const text = content === undefined ? undefined : decodeText(content);
  return typeof text === 'string' ? oneLine(/^#[ \t]+(.+)$/m.exec(text)?.[1]) : undefined;
}
