using System.Collections.Frozen;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Wiki.Commands;
using Wiki.Publishing;
using Wiki.Publishing.Headers;

namespace Wiki.Preview;

/// <summary>Serves the files of a build on the loopback interface, to this machine's own names alone, and nothing else.</summary>
internal static class PreviewServer
{
    public const int HighestPort = 65_535;
    private const int PortsTried = 20;

    /// <summary>The port of an address that names none.</summary>
    private const int DefaultPort = 80;

    public static async Task<int> Run(IReadOnlyList<SiteFile> files, int firstPort, CancellationToken stop)
    {
        var byPath = files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        var lastPort = Math.Min(firstPort + PortsTried - 1, HighestPort);
        for (var port = firstPort; port <= lastPort; port++)
        {
            await using var app = Create(byPath, port);
            try
            {
                await app.StartAsync(stop);
            }
            catch (IOException fault) when (fault.GetBaseException() is SocketException)
            {
                Console.WriteLine($"port {port} is taken, trying the next");
                continue;
            }

            Console.WriteLine($"serving the wiki at http://127.0.0.1:{port} (Ctrl+C ends)");
            await app.WaitForShutdownAsync(stop);
            return ExitCode.Clean;
        }

        await Console.Error.WriteLineAsync($"wiki: ports {firstPort} to {lastPort} are all taken; name a free one with --port");
        return ExitCode.Refused;
    }

    private static WebApplication Create(FrozenDictionary<string, SiteFile> files, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var app = builder.Build();
        app.Run(context => Answer(context, files, port));
        return app;
    }

    private static Task Answer(HttpContext context, FrozenDictionary<string, SiteFile> files, int port)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        foreach (var header in SiteHeaders.Everywhere)
            response.Headers[header.Name] = header.Value;
        if (request.Host.Host is not ("127.0.0.1" or "localhost") || (request.Host.Port ?? DefaultPort) != port)
            return Refuse(response, StatusCodes.Status421MisdirectedRequest);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return Refuse(response, StatusCodes.Status405MethodNotAllowed);
        var path = (request.Path.Value ?? "/").TrimStart('/');
        var isFound = files.TryGetValue(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, out var file);
        var bytes = (isFound ? file : files[Route.NotFound.Path])!.Bytes;
        response.StatusCode = isFound ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        response.ContentType = isFound ? MediaType.Of(file!.Path) : MediaType.Of(Route.NotFound.Path);
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes).AsTask();
    }

    private static Task Refuse(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }
}
