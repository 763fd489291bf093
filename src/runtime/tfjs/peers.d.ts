/** Optional packages that are not installed for building; only their loading is used. */
declare module "@tensorflow/tfjs-backend-webgpu";
