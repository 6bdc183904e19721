/** The one name for a host that has several: all names of Docker Hub give `docker.io`. */
export declare function canonicalHost(host: string): string;
/** Where the API of a host answers. Plain HTTP on loopback, and elsewhere only when it is allowed. */
export declare function registryOrigin(host: string, plainHttp: boolean): URL;
/** Whether a host, with or without a port, is this machine: `localhost`, 127.0.0.0/8 or `[::1]`. */
export declare function isLoopbackHost(host: string): boolean;
/**
 * Whether a host name of a URL, without a port, is link-local or a metadata service of a cloud, which gives credentials
 * to whoever asks.
 */
export declare function isMetadataHost(hostname: string): boolean;
/** Whether a host is an address that only reaches this machine or its cloud's metadata service. */
export declare function isMachineLocalHost(host: string): boolean;
