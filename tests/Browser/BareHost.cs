using System.Net;
using Wiki.Output.Headers;

namespace Wiki.Tests.Browser;

/// <summary>Serves a folder with the headers that a test names, as a host that knows nothing of the wiki might.</summary>
internal sealed class BareHost : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;
    private readonly Func<string, IEnumerable<Header>> _headers;

    /// <param name="folder">The folder to serve.</param>
    /// <param name="port">A free port.</param>
    /// <param name="headers">The headers of a file, by its path.</param>
    public BareHost(string folder, int port, Func<string, IEnumerable<Header>> headers)
    {
        (_folder, _headers) = (folder, headers);
        Address = $"http://127.0.0.1:{port}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Serve();
    }

    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            try
            {
                await Answer(await _listener.GetContextAsync());
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath.TrimStart('/');
        using var response = context.Response;
        if (!File.Exists(Path.Combine(_folder, path)))
        {
            response.StatusCode = 404;
            return;
        }

        foreach (var header in _headers(path))
            response.Headers[header.Name] = header.Value;
        await response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(Path.Combine(_folder, path)));
    }
}
