import { type DocumentFile, DocumentSet } from '../../../src/document/index.ts';

/** A bundle whose file `api/shop.proto` has this text, with more files beside it. */
export function bundleOf(text: string | Uint8Array, more: Record<string, string> = {}): DocumentFile {
  return { documents: new DocumentSet({ 'api/shop.proto': text, ...more }), file: 'api/shop.proto' };
}

/** A proto3 file of package `shop.v1` with these definitions. */
export function proto3(definitions: string): DocumentFile {
  return bundleOf(`syntax = "proto3";\npackage shop.v1;\n${definitions}`);
}

/** A proto2 file of package `shop.v1` with these definitions. */
export function proto2(definitions: string): DocumentFile {
  return bundleOf(`syntax = "proto2";\npackage shop.v1;\n${definitions}`);
}

/** A file that uses every part of the language. */
export const SHOP = `// The shop, version 1.
syntax = "proto3";
package shop.v1;

import "google/protobuf/timestamp.proto";
import "google/api/annotations.proto";

option go_package = "example.com/shop/v1;shopv1";
option (shop.owner) = { team: "orders" on_call: [1, 2] };

/* Who buys. */
message Customer {
  reserved 4, 10 to 12;
  reserved "fax";
  string id = 1;
  optional string nickname = 2;
  repeated string tags = 3 [deprecated = true, json_name = "labels"];
  map<string, Address> addresses = 5;
  oneof contact {
    string email = 6;
    string phone = 7;
  }

  message Address {
    string street = 1;
    uint32 floor = 2;
    Kind kind = 3;
  }

  enum Kind {
    KIND_UNKNOWN = 0;
    KIND_HOME = 1;
    KIND_WORK = 0x2;
  }
}

message Order {
  string id = 1;
  Customer customer = 2;
  repeated shop.v1.Line lines = 3 [(shop.rules).min_items = 1];
  google.protobuf.Timestamp placed_at = 4;
  sint64 balance = 5;
}

message Line {
  string sku = 1;
  int32 quantity = 2;
}

enum Status {
  option allow_alias = true;
  reserved 9;
  STATUS_UNKNOWN = 0;
  STATUS_PAID = 1;
  STATUS_SETTLED = 1;
  STATUS_LOST = -1;
}

service Orders {
  option deprecated = false;
  rpc Place(Order) returns (Order);
  rpc Watch(Customer) returns (stream Order) {
    option (google.api.http) = { get: "/v1/orders/{id}" };
    option idempotency_level = NO_SIDE_EFFECTS;
  }
}
`;
