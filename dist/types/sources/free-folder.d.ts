/** Whether a folder can be filled without touching anything: it is empty or not there. @throws AppError `FILE_SYSTEM` */
export declare function isFreeFolder(path: string): Promise<boolean>;
