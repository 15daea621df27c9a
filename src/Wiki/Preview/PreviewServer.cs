using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Wiki.Output.Headers;
using Wiki.Problems;
using Wiki.Reporting;
using static System.FormattableString;

namespace Wiki.Preview;

/// <summary>Listens on the loopback interface only, and passes on every request that the rules allow.</summary>
internal static class PreviewServer
{
    private const int LongestHeaders = 16 * 1024;
    private const int MostConnections = 4000;

    private static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(3);

    /// <summary>A connection without requests makes room for others.</summary>
    private static readonly TimeSpan IdleTimeout = TimeSpan.FromSeconds(5);

    /// <param name="ports">The ports to try.</param>
    /// <param name="answer">Responds to a request that the rules allow.</param>
    /// <param name="started">Receives the address once it can be opened.</param>
    /// <param name="stop">Stops the server.</param>
    public static async Task<int> Run(
        PreviewPort ports, RequestDelegate answer, Action<string> started, CancellationToken stop)
    {
        foreach (var port in ports.Candidates)
        {
            await using var app = Create(port, answer);
            try
            {
                await app.StartAsync(stop);
            }
            catch (IOException exception) when (exception.GetBaseException() is SocketException)
            {
                ports.ReportTaken(port);
                continue;
            }

            started(Invariant($"http://127.0.0.1:{port}"));
            await app.WaitForShutdownAsync(stop);
            return ExitCode.Clean;
        }

        await Console.Error.WriteLineAsync(ports.AllTaken);
        return ExitCode.Refused;
    }

    private static WebApplication Create(int port, RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestHeadersTotalSize = LongestHeaders;
            options.Limits.MaxRequestBodySize = 0;
            options.Limits.MaxConcurrentConnections = MostConnections;
            options.Limits.RequestHeadersTimeout = HeadersTimeout;
            options.Limits.KeepAliveTimeout = IdleTimeout;
            options.ListenLocalhost(port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var app = builder.Build();
        app.Run(context => Answer(context, port, answer));
        return app;
    }

    private static async Task Answer(HttpContext context, int port, RequestDelegate answer)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        foreach (var header in SiteHeaders.Everywhere)
            headers[header.Name] = header.Value;
        if (RequestRules.Refuse(context.Request, port) is { } status)
            await FileResponses.Refuse(context, status);
        else
            await Answer(context, answer);
    }

    private static async Task Answer(HttpContext context, RequestDelegate answer)
    {
        try
        {
            await answer(context);
        }
#pragma warning disable CA1031 // a page that fails is reported as a bug, and the others are still served
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync(PreviewMessages.Bug(context.Request.Path, exception));
            if (!context.Response.HasStarted)
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
#pragma warning restore CA1031
    }
}
