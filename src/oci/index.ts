/** Artifacts in registries, layouts and memory, and the names they go by. */
export {
  type FetchedArtifact,
  fetchArtifact,
  type PulledArtifact,
  type PushedArtifact,
  pullArtifact,
  pushArtifact,
} from './artifact.ts';
export { ARTIFACT_STYLES, type ArtifactStyle } from './artifact-config.ts';
export { CacheFolder, type CacheFolderOptions } from './cache-folder.ts';
export { CachingStore, type StoreCache } from './caching-store.ts';
export { ContentFolder } from './content-folder.ts';
export type { Credential, CredentialSource } from './credential.ts';
export type { HelperResult, RunHelper } from './credential-helper.ts';
export { type CredentialOptions, createCredentialSource } from './credentials.ts';
export type { Annotations, Descriptor } from './descriptor.ts';
export {
  credentialsOfEnvironment,
  type EnvironmentVariables,
  tokenHostsOfEnvironment,
} from './environment-credentials.ts';
export type { HttpRequest, HttpResponse, HttpSend } from './http-message.ts';
export { createHttpTransport, type HttpTransportOptions } from './http-transport.ts';
export { LayoutStore, type LayoutStoreOptions } from './layout-store.ts';
export {
  ARTIFACT_TYPE,
  type ArtifactManifest,
  type ArtifactMetadata,
  buildManifest,
  LAYER_TYPE,
  MANIFEST_TYPE,
  type ReadManifest,
  readManifest,
} from './manifest.ts';
export { MemoryStore } from './memory-store.ts';
export { OfflineStore } from './offline-store.ts';
export { redact, redactUrl } from './redact.ts';
export {
  checkReference,
  formatReference,
  hideUserinfo,
  type LayoutRepository,
  parseReference,
  parseRegistryBase,
  type Reference,
  type RegistryBase,
  type RegistryRepository,
  type Repository,
  repositoryOf,
  repositoryOfReference,
} from './reference.ts';
export type { Referrer } from './referrers.ts';
export { provesAbsence, type RegistryError, type RegistryErrorOptions, rejectsCredentials } from './registry-error.ts';
export { RegistryStore, type RegistryStoreOptions } from './registry-store.ts';
export type { RetryPolicy } from './retry.ts';
export { RunMemory } from './run-memory.ts';
export { SchemeStore } from './scheme-store.ts';
export type { FetchedManifest, ManifestUpload, PushBlobOptions, ResolvedManifest, Store } from './store.ts';
export { SYSTEM_TIMING, type Timing } from './timing.ts';
export { tagForVersion, versionForTag } from './version-tag.ts';
