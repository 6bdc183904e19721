import { type Html } from '../report/index.js';
import type { DashboardService } from './data.js';
/** Every service with its neighbours in both directions. */
export declare function servicesSection(services: readonly DashboardService[]): Html;
/** Every interface of the platform. */
export declare function interfacesSection(services: readonly DashboardService[]): Html;
/** Every setting of the platform that a schema in a bundle describes. */
export declare function configurationSection(services: readonly DashboardService[]): Html;
