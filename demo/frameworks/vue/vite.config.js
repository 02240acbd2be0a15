import vue from '@vitejs/plugin-vue';

// The tags are not components of Vue.
const compilerOptions = { isCustomElement: (tag) => tag.startsWith('social-work-') };

export default { plugins: [vue({ template: { compilerOptions } })] };
