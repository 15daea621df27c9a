using Statiq.App;
using Statiq.Web;
using Wiki.Statiq;

// Every command of Statiq works on it: nothing builds the site, 'preview' serves it, 'deploy' deploys it.
return await Bootstrapper.Factory.CreateWeb(args).AddWiki().RunAsync();
