import { contentDigest } from '../../bundle/index.ts';
import type { Contract, Overrides } from '../../contract/index.ts';
import type { DocReport } from '../../report/index.ts';
import type { AppContext } from '../context.ts';
import { explainContract } from '../explain-source.ts';
import { loadSource } from '../load-source.ts';
import type { LoadedBundle } from '../loaded-bundle.ts';
import { presentParts } from '../present-parts.ts';
import { requireContract } from '../require-contract.ts';
import { listConfigurationKeys } from './configuration-keys.ts';
import { describeInterface } from './describe-interface.ts';
import { describeRuntime } from './describe-runtime.ts';
import { listImages } from './doc-images.ts';
import { listPages } from './doc-pages.ts';

/** Documents one contract. @throws AppError for sources that cannot be reached; UnreadableBundle for no contract */
export async function docSource(context: AppContext, source: string, overrides?: Overrides): Promise<DocReport> {
  return describeBundle(await loadSource(context, source, overrides));
}

/** Everything that a bundle says about itself; nothing is fetched. @throws UnreadableBundle when it has no contract */
export function describeBundle(bundle: LoadedBundle): DocReport {
  const contract = requireContract(bundle);
  const { documents, source, origin } = bundle;
  const images = listImages(documents);
  return {
    ...explainContract(contract),
    kind: 'doc',
    source,
    ...(origin === undefined ? {} : { digest: origin.digest }),
    contentDigest: contentDigest(documents.files),
    ...describeService(contract),
    ...presentParts({ runtime: describeRuntime(contract) }),
    interfaces: contract.interfaces.map((item) => describeInterface(documents, item)),
    configurations: contract.configurations.map(({ name, schema, ref, values }) => {
      const keys = listConfigurationKeys(documents, presentParts({ schema, values }));
      return { name, ...presentParts({ schema, ref }), ...keys };
    }),
    documents: listPages(documents),
    ...(images.size === 0 ? {} : { images }),
  };
}

function describeService({ service }: Contract): Pick<DocReport, 'responsible' | 'contacts' | 'image' | 'chart'> {
  const { owner, image, chart } = service;
  const contacts = (owner?.contacts ?? []).map(({ type, value, purpose }) => ({
    type,
    value,
    ...presentParts({ purpose }),
  }));
  const chartText = chart === undefined ? undefined : `${chart.ref}:${chart.version}`;
  // Without a team the person is who owns the service, and is named as that.
  const responsible = owner?.team === undefined ? undefined : owner.dri;
  return { contacts, ...presentParts({ responsible, image: image?.ref, chart: chartText }) };
}
