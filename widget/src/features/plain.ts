export { plainAnswerer } from '../help/plain';
