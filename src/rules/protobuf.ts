import { protobufEnumRules } from './protobuf/enums.ts';
import { protobufFieldRules } from './protobuf/fields.ts';
import { protobufFileRules } from './protobuf/files.ts';
import { protobufMessageRules } from './protobuf/messages.ts';
import { protobufServiceRules } from './protobuf/services.ts';

/** Changes in .proto files. */
export const protobufRules = {
  ...protobufServiceRules,
  ...protobufMessageRules,
  ...protobufFieldRules,
  ...protobufEnumRules,
  ...protobufFileRules,
} as const;
