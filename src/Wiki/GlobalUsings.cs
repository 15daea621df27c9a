global using Wiki.Model;
