/** What stands before a model: pictures and sounds as its inputs. No framework, no `node:` module. */
export { InputError, type Numbers } from "../arrays.ts";
export { pixelValues, type PictureRecipe, type Pixels } from "./picture.ts";
export { pictureRecipe, soundRecipe, type SoundRecipe } from "./recipe.ts";
export type { Resampling } from "./resize.ts";
export { logMel, unitWaveform, type SpectrogramRecipe } from "./sound.ts";
