import { type BodyRole } from './diff-content.js';
import { type Judge } from './members.js';
/** Compares the bodies of the requests of one operation. */
export declare const diffRequestBody: Judge;
/** Reports a media type of a body that the service accepts. */
export declare const reportAcceptedMediaType: BodyRole['report'];
