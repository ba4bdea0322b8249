/** The folders of src that are applications beside the core, registered in src/extensions. */
export const APPLICATIONS = ['renewal', 'upgrade'];
