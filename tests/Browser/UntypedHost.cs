using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Wiki.Tests.Browser;

/// <summary>A web host that serves a folder and says of no file what it is.</summary>
internal sealed class UntypedHost : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _folder;
    private readonly Task _serving;

    public UntypedHost(string folder)
    {
        _folder = folder;
        _listener.Start();
        _serving = Serve();
    }

    public string Home => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
        _listener.Dispose();
    }

    private async Task Serve()
    {
        while (true)
        {
            try
            {
                _ = Answer(await _listener.AcceptTcpClientAsync());
            }
            catch (SocketException)
            {
                return;
            }
            catch (ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task Answer(TcpClient client)
    {
        using (client)
        {
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
            var asked = (await reader.ReadLineAsync() ?? "").Split(' ');
            while (await reader.ReadLineAsync() is { Length: > 0 })
            {
                // The headers say nothing that matters here.
            }

            var path = Path.Combine(_folder, asked.ElementAtOrDefault(1)?.TrimStart('/') ?? "");
            var bytes = File.Exists(path) ? await File.ReadAllBytesAsync(path) : [];
            var head = $"HTTP/1.1 200 OK\r\nContent-Length: {bytes.Length}\r\nConnection: close\r\n\r\n";
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
            await client.GetStream().WriteAsync(bytes);
        }
    }
}
