package com.smartaimovies;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Stands in for the analytics provider: a real server on this machine that keeps what it is sent. */
final class PageViewServer {
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> forgotten = new LinkedBlockingQueue<>();
    private final HttpServer server;

    private PageViewServer(HttpServer server) {
        this.server = server;
    }

    static PageViewServer start() throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        PageViewServer server = new PageViewServer(http);
        http.createContext("/page-views", exchange -> {
            server.received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        http.createContext("/visitors/", exchange -> {
            if (exchange.getRequestMethod().equals("DELETE")) {
                server.forgotten.add(exchange.getRequestURI().getPath());
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        http.start();
        return server;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The next page view, or an empty text if none comes in time. */
    String next() throws InterruptedException {
        String view = received.poll(10, TimeUnit.SECONDS);
        return view == null ? "" : view;
    }

    /** The path of the next visitor to be erased, or an empty text if none comes in time. */
    String forgotten() throws InterruptedException {
        String path = forgotten.poll(10, TimeUnit.SECONDS);
        return path == null ? "" : path;
    }

    int waiting() {
        return received.size();
    }

    void clear() {
        received.clear();
    }
}
