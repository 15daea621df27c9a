export default (config) => {
  config.addGlobalData("layout", "page.liquid");
  config.addGlobalData("permalink", () => (data) => `${data.page.filePathStem}.html`);
  return { dir: { input: "content", includes: "../layouts", output: "public" }, markdownTemplateEngine: false };
};
