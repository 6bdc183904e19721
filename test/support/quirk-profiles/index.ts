export { QUIRK_PROFILES } from './profiles.ts';
export type { QuirkProfile } from './quirk-profile.ts';
export { type QuirkyRegistry, startQuirkyRegistry } from './quirky-registry.ts';
