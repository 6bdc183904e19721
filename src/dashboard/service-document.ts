import { readPages, SCHEMA_VERSION } from '../report/index.ts';
import type { ServiceDocument } from './model.ts';
import type { NamedService } from './services.ts';

/** What the page of a service shows besides its part of the overview. */
export function createServiceDocument({ contract, id, key }: NamedService): ServiceDocument {
  const { pactoVersion, interfaces, configurations, image, chart, contacts } = contract;
  const { responsible, contentDigest, runtime, scaling, metadata } = contract;
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    key,
    pactoVersion,
    interfaces,
    configurations,
    ...(image === undefined ? {} : { image }),
    ...(chart === undefined ? {} : { chart }),
    contacts,
    ...(responsible === undefined ? {} : { responsible }),
    ...(contentDigest === undefined ? {} : { contentDigest }),
    ...(runtime === undefined ? {} : { runtime }),
    ...(scaling === undefined ? {} : { scaling }),
    ...(metadata === undefined ? {} : { metadata }),
    pages: readPages(contract.documents),
  };
}
