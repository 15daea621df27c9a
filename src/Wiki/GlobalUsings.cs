global using Wiki.Model;
global using Wiki.Model.Pages;
